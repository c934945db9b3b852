/** Address of the run's Redis with a database number of the worker's own, or undefined where there is no redis-server. */
export function redisAdress(): string | undefined {
  const url = process.env['KLUBBA_TEST_REDIS'];
  return url === undefined || url === '' ? undefined : `${url}/${process.env['JEST_WORKER_ID'] ?? '1'}`;
}

/** The queue backends that the same tests run on: PostgreSQL always, Redis where there is one. */
export function kobakanter(): { namn: string; redisUrl: string | undefined }[] {
  const redisUrl = redisAdress();
  const postgres = { namn: 'PostgreSQL', redisUrl: undefined };
  return redisUrl === undefined ? [postgres] : [postgres, { namn: 'Redis', redisUrl }];
}
