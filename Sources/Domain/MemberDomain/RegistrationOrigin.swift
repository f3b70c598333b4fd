/// Where a member came from (A25); the numbers of `patron.member.v1.RegistrationOrigin`.
package enum RegistrationOrigin: Int16, CaseIterable, Sendable {
    case officialAccount = 1
    case miniProgram, storeQR, staffMember, partner, platform, shortVideo

    /// As conditions spell it.
    package var spelling: String {
        switch self {
        case .officialAccount: "OFFICIAL_ACCOUNT"
        case .miniProgram: "MINI_PROGRAM"
        case .storeQR: "STORE_QR"
        case .staffMember: "STAFF_MEMBER"
        case .partner: "PARTNER"
        case .platform: "PLATFORM"
        case .shortVideo: "SHORT_VIDEO"
        }
    }
}
