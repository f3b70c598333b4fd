import Messages
import TTRPC

/// grpc.health.v1: the same answer as /readyz.
struct HealthHandlers: HealthV1.Health.Handlers {
    let services: Set<String>
    let readiness: Readiness

    func check(
        _ request: HealthV1.HealthCheckRequest, _ call: CallContext
    ) async throws -> HealthV1.HealthCheckResponse {
        guard request.service.isEmpty || services.contains(request.service) else {
            throw Refusal(.notFound)
        }
        let isReady = await readiness.problems().isEmpty
        return HealthV1.HealthCheckResponse(status: isReady ? .serving : .notServing)
    }
}
