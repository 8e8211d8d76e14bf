const CIRCLE = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18';

/** Strokes of the small icons on a 24 x 24 grid. They repeat what the text beside them says. */
export const iconPaths = {
  ads: 'M4 10v4h3l8 4V6l-8 4zM18.5 9.5a4 4 0 0 1 0 5',
  bell: 'M6.5 16v-5a5.5 5.5 0 0 1 11 0v5l1.5 2H5zM10 20.5h4',
  buy: 'M6 8h12l1 12H5zM9 10V7a3 3 0 0 1 6 0v3',
  cinema: 'M4 7h16v3a2 2 0 0 0 0 4v3H4v-3a2 2 0 0 0 0-4zM14 7.5V9m0 2.2v1.6m0 2.2v1.5',
  close: 'm6 6 12 12M18 6 6 18',
  flatrate: 'M5 6h14v14H5zM5 10h14M9 3.5V7m6-3.5V7',
  free: 'M4 9h16v4H4zM5.5 13v7h13v-7M12 9v11M12 9C9 9 7.5 7.5 8.3 6s3-.8 3.7 3c.7-3.8 2.9-4.5 3.7-3S15 9 12 9',
  licensed: `${CIRCLE}m-3.8 9.3 2.6 2.6 5-5.4`,
  listed: 'M8 7h11M8 12h11M8 17h7M4.5 7h.01M4.5 12h.01M4.5 17h.01',
  menu: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
  neutral: `${CIRCLE}m0 8v5m0-8h.01`,
  out: 'M9 6h9v9m0-9L7 17',
  past: 'M4 12a8 8 0 1 0 2.6-5.9M4 4.5V8h3.5M12 8v4l2.8 1.7',
  rent: `${CIRCLE}m0 4.5V12l3 2`,
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.3 15.3 20 20',
  settings: 'M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5v5M8.5 14.5v5',
  star: 'm12 4 2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.7-5 2.7 1.1-5.5L4 9.7 9.6 9z',
  suspected: `${CIRCLE}M9.6 9.4a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2.9-1.2 1.8m0 3.2h.01`,
  unfold: 'm6 9.5 6 6 6-6',
  unknown: `${CIRCLE}m-3.5 9h7`,
} as const;
