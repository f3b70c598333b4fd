import PointsDomain
import Postgres
import Primitives
import ServiceKit

extension ProgrammeBook {
    func version(
        _ merchant: UUIDv7, _ number: Int32, deadline: ContinuousClock.Instant
    ) async throws -> Programme? {
        try await versions(merchant, deadline: deadline).first { $0.version == number }
    }
}
