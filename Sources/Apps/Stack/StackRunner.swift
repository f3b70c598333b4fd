package import Foundation
package import Logging
import ServiceKit
import ServiceLifecycle

/// Runs a whole private stack: PostgreSQL, Redis, four services and the gateway, under one roof.
///
/// What dies is started again; at Ctrl-C everything stops in the reverse of the order in which it
/// depends on each other.
package struct StackRunner: Sendable {
    package struct Options: Sendable {
        package var directory: StackDirectory
        /// host:port; port 0 takes any free one.
        package var gateway: String
        package var logLevel: String
        /// Folder of the service executables.
        package var executables: URL

        package init(
            directory: StackDirectory, gateway: String, logLevel: String, executables: URL
        ) {
            self.directory = directory
            self.gateway = gateway
            self.logLevel = logLevel
            self.executables = executables
        }
    }

    private let options: Options
    private let ports: StackPorts
    private let gatewayAddress: String
    private let logger: Logger
    private let say: @Sendable (String) -> Void

    /// - Parameter say: takes one line of progress for a person.
    package init(
        _ options: Options, logger: Logger, say: @escaping @Sendable (String) -> Void
    ) throws {
        self.options = options
        self.logger = logger
        self.say = say
        try options.directory.createFolders()
        ports = try StackPorts.choose(in: options.directory)
        gatewayAddress = try Self.freeAddress(options.gateway)
    }

    /// Runs until Ctrl-C or SIGTERM.
    ///
    /// - Parameter whenReady: called once, when every process answers that it is ready.
    package func run(
        whenReady: @escaping @Sendable (StackStatus) async throws -> Void
    ) async throws {
        let directory = options.directory
        let lock = try StackLock(directory)
        try await Leftovers.end(in: directory)
        let postgres = LocalPostgres(
            data: directory.postgres, sockets: directory.sockets, port: ports.postgres)
        let redis = LocalRedis(folder: directory.redis, port: ports.redis)
        if !FileManager.default.fileExists(atPath: directory.postgres.path) {
            say("Making a private PostgreSQL in \(directory.postgres.path) …")
        }
        try await postgres.initialise()
        try redis.initialise()

        let stores = Gate()
        stores.open()
        let provisioned = Gate()
        let postgresProcess = SupervisedProcess(
            name: "postgres", launch: postgres.launch, logFile: directory.log(of: "postgres").path,
            stopSignal: .interrupt, after: stores, logger: logger)
        let redisProcess = SupervisedProcess(
            name: "redis", launch: redis.launch, logFile: directory.log(of: "redis").path,
            after: stores, logger: logger)
        let payments = LocalPayments(
            directory: directory, port: ports.payments ?? 0, gateway: gatewayAddress)
        let platforms = LocalPlatforms(directory: directory, port: ports.platforms ?? 0)
        let standIns: [any Service] = [
            try payments.standIns(logger), try platforms.standIns(logger),
        ]
        let services = try ServiceName.startOrder.map {
            try process(of: $0, payments, platforms, after: provisioned)
        }
        let watch = StackWatch(
            directory: directory, postgres: postgresProcess, redis: redisProcess,
            services: services, gateway: "http://\(gatewayAddress)", payments: payments.address,
            platforms: platforms.address, ports: ports, sockets: directory.sockets.path)
        let conductor = StackConductor(
            provisioning: Provisioning(
                owner: .init(
                    host: directory.sockets.path, port: ports.postgres, user: LocalPostgres.owner),
                passwords: { try directory.password(of: $0.role) }, logger: logger, say: say),
            keys: directory.keys, provisioned: provisioned, watch: watch, say: say,
            whenReady: whenReady)

        let all: [any Service] =
            [postgresProcess, redisProcess] + standIns + services + [conductor]
        var configuration = ServiceGroupConfiguration(
            services: all.map {
                .init(
                    service: $0, successTerminationBehavior: .gracefullyShutdownGroup,
                    failureTerminationBehavior: .gracefullyShutdownGroup)
            },
            logger: logger)
        configuration.gracefulShutdownSignals = [.sigint, .sigterm]
        defer { try? FileManager.default.removeItem(at: directory.status) }
        try await ServiceGroup(configuration: configuration).run()
        lock.release()
    }

    private func process(
        of service: ServiceName, _ payments: LocalPayments, _ platforms: LocalPlatforms,
        after gate: Gate
    ) throws -> SupervisedProcess {
        let executable = options.executables.appending(path: service.executable).path
        guard FileManager.default.isExecutableFile(atPath: executable) else {
            throw StackError("\(executable) is missing", mend: "build it: make build")
        }
        let environment = StackEnvironment(
            directory: options.directory, ports: ports, gatewayListen: gatewayAddress,
            logLevel: options.logLevel, payments: payments, platforms: platforms)
        return SupervisedProcess(
            name: service.rawValue,
            launch: .init(
                executable: executable, arguments: [],
                environment: environment.variables(for: service)),
            logFile: options.directory.log(of: service.executable).path, after: gate,
            logger: logger)
    }

    private static func freeAddress(_ address: String) throws -> String {
        let parts = address.split(separator: ":")
        guard parts.count == 2, let port = Int(parts[1]), (0...65_535).contains(port) else {
            throw StackError("'\(address)' is no address", mend: "write it as 127.0.0.1:8080")
        }
        guard port != 0 else { return "\(parts[0]):\(try FreePort.choose())" }
        guard FreePort.isFree(port) else {
            throw StackError(
                "port \(port) is taken",
                mend: "end what listens there (ss -ltnp), or choose another: --listen 127.0.0.1:0")
        }
        return address
    }
}
