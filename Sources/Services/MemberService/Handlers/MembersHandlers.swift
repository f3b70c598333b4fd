import Messages

/// The RPCs of `patron.member.v1.Members`; each in a file of its own.
struct MembersHandlers: MemberV1.Members.Handlers {
    let parts: MemberParts
}
