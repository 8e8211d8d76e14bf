import { GATE_HOSTS } from 'virtual:gate-hosts';

document.title.includes(GATE_HOSTS);
