/// One reason of a score: how many others it rests on, and what it weighs (N15).
package struct AbuseReason: Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// Others were on a device of hers within 30 days.
        case sharedDevice = "SHARED_DEVICE"
        /// Who pays for her pays for others too who registered within 30 days.
        case sharedPayer = "SHARED_PAYER"
        /// Others have or had her phone.
        case sharedPhone = "SHARED_PHONE"
        /// More than a family has her address.
        case sharedAddress = "SHARED_ADDRESS"
        /// Many registered within an hour of her from one address on the net.
        case registrationBurst = "REGISTRATION_BURST"
        /// Whom she brought, who brought her, or whom the same one brought: and they have a phone,
        /// a device or a payer in common with her.
        case referralRing = "REFERRAL_RING"
        /// Phones, devices and payers lead from one to the next, to many.
        case wideWeb = "WIDE_WEB"
    }

    package let code: Code
    /// Of other members, at least one.
    package let count: Int

    package init(_ code: Code, _ count: Int) {
        self.code = code
        self.count = count
    }

    /// Others that are as usual: a family, a shop's net.
    private var usual: Int {
        switch code {
        case .sharedDevice, .sharedPayer, .sharedPhone, .referralRing: 0
        case .sharedAddress: 3
        case .registrationBurst, .wideWeb: 4
        }
    }

    /// What each further one weighs, and all of them at most.
    private var weights: (each: Int, most: Int) {
        switch code {
        case .sharedDevice, .sharedPayer: (15, 60)
        case .sharedPhone: (10, 20)
        case .sharedAddress: (5, 25)
        // A shop's net has many: alone it opens no case.
        case .registrationBurst: (5, 35)
        case .referralRing: (20, 60)
        case .wideWeb: (2, 20)
        }
    }

    package var weight: Int {
        let (each, most) = weights
        return min(most, each * max(0, min(count, AbuseNeighbourhood.mostMembers) - usual))
    }
}

extension AbuseReason: CustomStringConvertible {
    /// `SHARED_DEVICE:4`, as it is kept.
    package var description: String { "\(code.rawValue):\(count)" }

    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let code = Code(rawValue: String(parts[0])),
            let count = Int(parts[1]), count > 0
        else { return nil }
        self.init(code, count)
    }
}
