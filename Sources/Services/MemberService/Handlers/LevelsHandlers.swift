import Messages
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Levels`.
struct LevelsHandlers: MemberV1.Levels.Handlers {
    let parts: MemberParts

    func getScheme(
        _ request: MemberV1.GetSchemeRequest, _ call: CallContext
    ) async throws -> MemberV1.LevelScheme {
        let context = try RequestContext(call, clock: parts.clock)
        return MemberV1.LevelScheme(try await parts.profile(context).scheme)
    }
}
