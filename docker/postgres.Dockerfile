# PostgreSQL 15 from Debian's packages.
FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends postgresql-common tini \
    && sed -i 's/^#*create_main_cluster.*/create_main_cluster = false/' \
        /etc/postgresql-common/createcluster.conf \
    && apt-get install -y --no-install-recommends postgresql-15 \
    && rm -rf /var/lib/apt/lists/* \
    && install -d -o postgres -g postgres -m 700 /data
COPY docker/postgres-entrypoint /usr/local/bin/
USER postgres
ENV PATH=/usr/lib/postgresql/15/bin:$PATH
VOLUME /data
EXPOSE 5432
HEALTHCHECK --interval=2s --timeout=3s --start-period=60s --retries=5 \
    CMD ["pg_isready", "-h", "127.0.0.1", "-U", "patron_owner", "-d", "postgres"]
STOPSIGNAL SIGINT
ENTRYPOINT ["tini", "--", "postgres-entrypoint"]
