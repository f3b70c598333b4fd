import Messages
import Primitives
import ServiceKit

/// A member or staff account within its merchant.
struct TokenSubject: Hashable, Sendable {
    let merchant: UUIDv7
    let id: String
}

/// From which epoch on a subject's tokens are good.
struct SubjectEpoch: Sendable {
    let epoch: Int64
    let isDisabled: Bool
}

extension FreshDirectory<TokenSubject, SubjectEpoch> {
    /// Epochs of member-service. A change of role or a log-out takes effect within 30 s.
    static func epochs(
        _ organisation: MemberV1.Organisation.Client
    ) -> FreshDirectory<TokenSubject, SubjectEpoch> {
        let terms = Terms(
            freshFor: .seconds(20), keptFor: .seconds(30), absentFor: .seconds(2),
            capacity: 200_000)
        return FreshDirectory(terms) { subject in
            let options = RequestContext.internalOptions(
                as: .gateway, merchant: subject.merchant, timeout: .seconds(2))
            return try await absentAsNil {
                try await organisation.getEpoch(
                    MemberV1.GetEpochRequest(subject: subject.id), options)
            }.map { SubjectEpoch(epoch: $0.epoch, isDisabled: $0.disabled) }
        }
    }
}
