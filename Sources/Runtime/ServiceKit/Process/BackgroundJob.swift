package import Logging
package import ServiceLifecycle

/// Work that comes again and again; the first time at once.
package struct BackgroundJob: Service {
    private let name: String
    private let period: Duration
    private let logger: Logger
    private let body: @Sendable () async throws -> Void

    package init(
        _ name: String, every period: Duration, logger: Logger,
        _ body: @escaping @Sendable () async throws -> Void
    ) {
        self.name = name
        self.period = period
        self.logger = logger
        self.body = body
    }

    package func run() async throws {
        while !Task.isCancelled {
            do {
                try await body()
            } catch is CancellationError {
                return
            } catch {
                logger.warning(
                    "job failed",
                    metadata: [
                        "job.name": .string(name), "error.detail": .string(DefectText.of(error)),
                    ])
            }
            // A tenth of jitter, so that instances started together do not work together.
            try? await Task.sleep(for: period * Double.random(in: 0.9...1.1))
        }
    }
}

/// One closure that works until it is cancelled.
package struct BackgroundTask: Service {
    let name: String
    private let body: @Sendable () async throws -> Void

    package init(_ name: String, _ body: @escaping @Sendable () async throws -> Void) {
        self.name = name
        self.body = body
    }

    package func run() async throws { try await body() }
}
