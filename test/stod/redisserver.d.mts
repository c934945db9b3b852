export interface Redisserver {
  url: string;
  port: number;
  stopp(): Promise<void>;
}

export function redisFinns(): boolean;

/** undefined where there is no redis-server on the machine. */
export function startaRedisserver(val?: { port?: number }): Promise<Redisserver | undefined>;
