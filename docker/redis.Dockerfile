# Redis 7 from Debian's packages; nothing is persisted, since Redis is never the truth.
FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends redis-server tini \
    && rm -rf /var/lib/apt/lists/*
COPY docker/redis-entrypoint /usr/local/bin/
USER redis
EXPOSE 6379
HEALTHCHECK --interval=2s --timeout=3s --start-period=20s --retries=5 \
    CMD ["sh", "-c", "REDISCLI_AUTH=$(cat /run/secrets/redis-health) redis-cli --tls --cacert /run/secrets/authority --user health ping | grep -q PONG"]
ENTRYPOINT ["tini", "--", "redis-entrypoint"]
