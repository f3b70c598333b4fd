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

    // MARK: QR codes (A05)

    /// Whether a QR code may stand for it: who comes by the mini-program alone has come by none.
    package var hasScenes: Bool { self != .miniProgram }

    package var needsStore: Bool { self == .storeQR }

    /// Whether a QR code must say whose it is.
    package var needsLabel: Bool { self == .staffMember || self == .partner }
}
