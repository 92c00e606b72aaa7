export function nginxConf(): string;
export function webConfig(): string;
export function staticWebApp(): string;
