/// By which way somebody became a member (docs/domain.md, A25); the numbers of
/// `patron.member.v1.SourceChannel`.
package enum SourceChannel: Int16, Hashable, Sendable, CaseIterable {
    case miniProgram = 1
    case till = 2
    case officialAccount = 3
    case storeQR = 4
    case staff = 5
    case partner = 6
    case platform = 7
    case shortVideo = 8

    /// As events spell it.
    package var name: String {
        switch self {
        case .miniProgram: "MINI_PROGRAM"
        case .till: "TILL"
        case .officialAccount: "OFFICIAL_ACCOUNT"
        case .storeQR: "STORE_QR"
        case .staff: "STAFF"
        case .partner: "PARTNER"
        case .platform: "PLATFORM"
        case .shortVideo: "SHORT_VIDEO"
        }
    }

    /// Whether a QR code may stand for it; the others are told by the caller itself.
    package var hasScenes: Bool {
        switch self {
        case .miniProgram, .till: false
        case .officialAccount, .storeQR, .staff, .partner, .platform, .shortVideo: true
        }
    }

    package var needsStore: Bool { self == .storeQR }

    /// Whether a QR code must say whose it is.
    package var needsLabel: Bool { self == .staff || self == .partner }
}
