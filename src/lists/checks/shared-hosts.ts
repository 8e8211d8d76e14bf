/** A host that many people publish on: naming all of it would name people whom nobody has named. */
export interface SharedHost {
  readonly host: string;
  /** What one publisher has: a path (`vk.com/video`) or a sub-domain (`name.github.io`). */
  readonly by: 'path' | 'sub-domain';
  readonly why: string;
}

export const sharedHosts: readonly SharedHost[] = [
  { host: 'archive.org', by: 'path', why: 'library; other blocklists carry it by mistake' },
  { host: 'blogspot.com', by: 'sub-domain', why: 'blogs' },
  { host: 'dailymotion.com', by: 'path', why: 'video sharing with licensed channels' },
  { host: 'docs.google.com', by: 'path', why: 'documents of users' },
  { host: 'drive.google.com', by: 'path', why: 'files of users' },
  { host: 'facebook.com', by: 'path', why: 'social network' },
  { host: 'github.com', by: 'path', why: 'code hosting' },
  {
    host: 'github.io',
    by: 'sub-domain',
    why: 'pages of projects; one stood on a police list for months by mistake',
  },
  { host: 'gitlab.io', by: 'sub-domain', why: 'pages of projects' },
  { host: 'herokuapp.com', by: 'sub-domain', why: 'application hosting' },
  { host: 'livejournal.com', by: 'sub-domain', why: 'blogs' },
  { host: 'medium.com', by: 'path', why: 'blogs' },
  { host: 'narod.ru', by: 'sub-domain', why: 'personal sites' },
  { host: 'netlify.app', by: 'sub-domain', why: 'application hosting' },
  { host: 'ok.ru', by: 'path', why: 'social network' },
  { host: 'pages.dev', by: 'sub-domain', why: 'application hosting' },
  { host: 'reddit.com', by: 'path', why: 'forums' },
  { host: 'sites.google.com', by: 'path', why: 'personal sites' },
  { host: 'sourceforge.net', by: 'path', why: 'code hosting; a flag of the whole host was seen as unfair' },
  { host: 't.me', by: 'path', why: 'channels of users' },
  { host: 'tumblr.com', by: 'sub-domain', why: 'blogs' },
  { host: 'twitter.com', by: 'path', why: 'social network' },
  { host: 'ucoz.ru', by: 'sub-domain', why: 'personal sites' },
  { host: 'vercel.app', by: 'sub-domain', why: 'application hosting' },
  { host: 'vimeo.com', by: 'path', why: 'video sharing, much of it by the authors' },
  { host: 'vk.com', by: 'path', why: 'social network; named by USTR, but most of it is something else' },
  { host: 'vkontakte.com', by: 'path', why: 'former name of vk.com' },
  { host: 'vkontakte.ru', by: 'path', why: 'former name of vk.com' },
  { host: 'weebly.com', by: 'sub-domain', why: 'personal sites' },
  { host: 'wixsite.com', by: 'sub-domain', why: 'personal sites' },
  { host: 'wordpress.com', by: 'sub-domain', why: 'blogs' },
  { host: 'x.com', by: 'path', why: 'social network' },
  { host: 'youtube.com', by: 'path', why: 'video sharing with licensed channels' },
];
