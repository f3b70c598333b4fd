/// Why a coupon was issued; with merchant, member, template and source it is the coupon's natural
/// key.
package struct CouponReason: RawRepresentable, Sendable, Hashable {
    package let rawValue: String

    package static let welcome = CouponReason(trusted: "WELCOME")
    /// For coming from a source of members that gives it (A25).
    package static let source = CouponReason(trusted: "SOURCE")
    package static let claim = CouponReason(trusted: "CLAIM")
    package static let manual = CouponReason(trusted: "MANUAL")
    package static let job = CouponReason(trusted: "BULK")
    /// The member had it in another system.
    package static let imported = CouponReason(trusted: "IMPORT")

    /// 1 to 32 capital letters, digits and underscores.
    package init?(rawValue: String) {
        guard (1...32).contains(rawValue.utf8.count),
            rawValue.utf8.allSatisfy({ byte in
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "_"):
                    true
                default: false
                }
            })
        else { return nil }
        self.rawValue = rawValue
    }

    private init(trusted rawValue: String) { self.rawValue = rawValue }

    /// Given by Patron itself: callers do not say it.
    package var isReserved: Bool { [.welcome, .source, .claim, .job, .imported].contains(self) }
}
