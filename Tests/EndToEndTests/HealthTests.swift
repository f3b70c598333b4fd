import Logging
import Messages
import Stack
import TTRPC
import Testing

/// What a container engine asks the services over RPC.
@Suite("Health")
struct HealthTests {
    @Test(
        "X24 each service answers grpc.health.v1.Health/Check at its RPC address",
        arguments: [
            ("member", MemberV1.Members.service), ("points", PointsV1.Orders.service),
            ("marketing", MarketingV1.Coupons.service),
            ("analytics", AnalyticsV1.Dashboard.service),
        ])
    func answersHealthCheck(of process: String, serving service: String) async throws {
        let status = try await RunningStack.shared().status
        let address = try #require(status.services[process]?.address)
        let target = try #require(RPCTarget(address))
        let client = RPCClient(
            configuration: ClientConfiguration(target: target), logger: Logger(label: "test"))
        let health = HealthV1.Health.Client(client)
        let whole = try await health.check(.init(), .timeout(.seconds(5)))
        #expect(whole.status == .serving)
        let part = try await health.check(.init(service: service), .timeout(.seconds(5)))
        #expect(part.status == .serving)
        let nobody = await #expect(throws: RPCStatus.self) {
            try await health.check(.init(service: "patron.v1.Nobody"), .timeout(.seconds(5)))
        }
        #expect(nobody?.code == .notFound)
        await client.close()
    }
}
