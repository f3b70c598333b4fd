package import Messages
import NIOCore
import Redis
package import ServiceKit
package import ServiceLifecycle
import TTRPC

/// The gateway: HTTP/JSON outside, RPC inside; who calls, how often, and no rule of business.
package enum GatewayService {
    package static func build(_ runtime: ServiceRuntime) async throws -> ServiceProcess {
        var limits = ConnectionLimits()
        limits.drainTime = .seconds(Int64(runtime.settings.drainSeconds))
        let parts = try parts(runtime, limits: limits)
        return ServiceProcess(
            runtime, background: parts.background, frontDoor: [parts.server],
            readiness: [parts.readiness])
    }

    /// The parts on their own, for tests that ask for the port.
    package struct Parts: Sendable {
        package let server: HTTPServer
        package let background: [any Service]
        package let readiness: ReadinessCheck
    }

    /// - Parameter more: routes beside those of the schema.
    package static func parts(
        _ runtime: ServiceRuntime, limits: ConnectionLimits = ConnectionLimits(),
        routes more: [HTTPRoute] = []
    ) throws -> Parts {
        let reader = runtime.reader
        let member = try runtime.channel(to: .member)
        let isReady: @Sendable () async throws -> Void = { try await check(member) }
        let nonces = try nonceRedis(runtime)
        let limiter = RateLimiter(redis: runtime.redis)
        let figures = DoorFigures(runtime.metrics)
        let gate = Gate(
            routes: try RouteIndex(Routes.all + more, metrics: runtime.metrics) {
                try runtime.channel(to: $0)
            },
            documents: [
                "/healthz": .alive, "/readyz": .ready(isReady), "/openapi.json": .openAPI,
                "/docs": DocsPage.document,
            ],
            authenticator: try authenticator(runtime, member, limiter, figures), limiter: limiter,
            nonces: NonceRegister(redis: nonces ?? runtime.redis),
            identifiers: runtime.identifiers, limits: limits,
            recorder: Recorder(
                logger: runtime.logger, slowRequest: runtime.settings.slowCall,
                elsewhere: RouteFigures("elsewhere", metrics: runtime.metrics)))
        let door = try GatewaySettings.door(reader, runtime.settings.environment)
        let server = try server(runtime, gate, Door(door, figures: figures), limits)
        var background: [any Service] = []
        if let nonces {
            background.append(BackgroundTask("nonce redis") { try await nonces.run() })
        }
        if let certificate = door.certificate {
            background.append(
                BackgroundJob("door certificate", every: .seconds(60), logger: runtime.logger) {
                    try certificate.reload()
                })
        }
        return Parts(
            server: server, background: background,
            readiness: ReadinessCheck("member-service", isReady))
    }

    private static func server(
        _ runtime: ServiceRuntime, _ gate: Gate, _ door: Door, _ limits: ConnectionLimits
    ) throws -> HTTPServer {
        let address = try runtime.reader.value(GatewaySettings.listen)
        return try HTTPServer(
            host: address.host, port: address.port, responder: gate, door: door, limits: limits,
            connections: try runtime.reader.value(GatewaySettings.connections),
            clock: runtime.clock, logger: runtime.logger)
    }

    private static func authenticator(
        _ runtime: ServiceRuntime, _ member: any RPCChannel, _ limiter: RateLimiter,
        _ figures: DoorFigures
    ) throws -> Authenticator {
        let organisation = MemberV1.Organisation.Client(member)
        let clock = runtime.clock
        let apps = FreshDirectory.apps(
            organisation, tiers: try GatewaySettings.tiers(runtime.reader))
        let budget = ProofBudget(
            try GatewaySettings.failures(runtime.reader), figures: figures)
        return Authenticator(
            signatures: SignatureVerifier(
                apps: apps, limiter: limiter, budget: budget, clock: clock),
            tokens: TokenVerifier(
                apps: apps, keys: FreshDirectory.keys(organisation),
                epochs: FreshDirectory.epochs(organisation), budget: budget, clock: clock))
    }

    private static func check(_ member: any RPCChannel) async throws {
        let options = RequestContext.internalOptions(as: .gateway, timeout: .seconds(1))
        let reply = try await HealthV1.Health.Client(member)
            .check(HealthV1.HealthCheckRequest(), options)
        guard reply.status == .serving else { throw RPCStatus(.unavailable) }
    }

    private static func nonceRedis(_ runtime: ServiceRuntime) throws -> RedisClient? {
        try GatewaySettings.nonceRedis(runtime.reader, like: runtime.settings.redis)
            .map { RedisClient(configuration: $0, logger: runtime.logger) }
    }
}
