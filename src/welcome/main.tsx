import { render } from 'preact';

render(<p>Watchright</p>, document.body);
