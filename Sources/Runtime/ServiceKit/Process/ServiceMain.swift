import Glibc
import Logging
import Postgres
import Redis

/// The life of an executable, from its arguments to its exit code.
package enum ServiceMain {
    /// Exit codes of sysexits.h.
    private static let badConfiguration: Int32 = 78
    private static let failure: Int32 = 1

    /// - Parameters:
    ///   - own: the service's own settings, beside those that every service has.
    ///   - build: makes the process; called once, after the settings are read.
    package static func run(
        _ service: ServiceName, settings own: [any SettingDescription] = [],
        build: @Sendable (ServiceRuntime) async throws -> ServiceProcess
    ) async -> Never {
        signal(SIGPIPE, SIG_IGN)
        let keys = StandardSettings.all(service) + own
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.contains("--help") {
            print(SettingsDocument.help(service, keys: keys))
            exit(0)
        }
        let runtime: ServiceRuntime
        let process: ServiceProcess
        do {
            let reader = try await SettingsReader(
                arguments: Array(arguments), environment: environmentVariables(), keys: keys)
            runtime = makeRuntime(try ServiceSettings(reader, service: service), reader)
            process = try await build(runtime)
        } catch {
            fail("\(service.executable): \(error)", badConfiguration)
        }
        do {
            try await process.run()
        } catch {
            runtime.logger.critical(
                "stopped by an error", metadata: ["error.detail": .string(DefectText.of(error))])
            LogSink.standardError.flush()
            exit(failure)
        }
        runtime.logger.info("stopped")
        LogSink.standardError.flush()
        exit(0)
    }

    private static func makeRuntime(
        _ settings: ServiceSettings, _ reader: SettingsReader
    ) -> ServiceRuntime {
        var logger = Logger(label: settings.service.executable) { label in
            JSONLogHandler(label: label, level: settings.logLevel)
        }
        logger.logLevel = settings.logLevel
        return ServiceRuntime(
            service: settings.service, settings: settings, reader: reader, logger: logger,
            pool: settings.service.hasDatabase
                ? PostgresPool(settings.postgres, logger: logger) : nil,
            redis: RedisClient(configuration: settings.redis, logger: logger))
    }

    private static func environmentVariables() -> [String: String] {
        var variables: [String: String] = [:]
        var entry = environ
        while let line = entry.pointee {
            let text = String(cString: line)
            if text.hasPrefix("PATRON_"), let equals = text.firstIndex(of: "=") {
                variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
            }
            entry += 1
        }
        #if DEBUG
            variables[CrashPoint.variable] = nil  // no setting, and read where it is needed
        #endif
        return variables
    }

    private static func fail(_ line: String, _ code: Int32) -> Never {
        LogSink.standardError.flush()
        let bytes = Array((line + "\n").utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
        exit(code)
    }
}
