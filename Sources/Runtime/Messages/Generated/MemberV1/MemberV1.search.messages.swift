// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    /// Members who have all of what is given; all members where nothing is.
    package struct FindMembersRequest: Sendable, Equatable {
        /// A part of her name or nickname, at most 32 characters; of one letter: the first of it.
        package var name: String
        package var cardNumber: String
        /// The whole phone.
        package var phone: String
        /// The last four digits of it.
        package var phoneTail: String
        /// Codes, at most 10 in all: she has every one of them.
        package var tags: [String]
        package var groups: [String]
        /// Code of the level that she holds.
        package var level: String
        /// Where she enrolled.
        package var storeId: String
        package var stage: MemberV1.LifeStage
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String
        /// 1 to 256 characters, for the audit: needed of customer service, others may give it.
        package var reason: String

        package init() {
            name = ""
            cardNumber = ""
            phone = ""
            phoneTail = ""
            tags = []
            groups = []
            level = ""
            storeId = ""
            stage = .unspecified
            pageSize = 0
            pageToken = ""
            reason = ""
        }

        package init(
            name: String = "",
            cardNumber: String = "",
            phone: String = "",
            phoneTail: String = "",
            tags: [String] = [],
            groups: [String] = [],
            level: String = "",
            storeId: String = "",
            stage: MemberV1.LifeStage = .unspecified,
            pageSize: Int32 = 0,
            pageToken: String = "",
            reason: String = ""
        ) {
            self.name = name
            self.cardNumber = cardNumber
            self.phone = phone
            self.phoneTail = phoneTail
            self.tags = tags
            self.groups = groups
            self.level = level
            self.storeId = storeId
            self.stage = stage
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.reason = reason
        }
    }

    /// A member as a list shows her, masked.
    package struct FoundMember: Sendable, Equatable {
        package var member: MemberV1.Member?
        /// Her real name, masked; empty where she has told none.
        package var name: String
        package var stage: MemberV1.LifeStage
        /// Codes, by code.
        package var tags: [String]

        package init() {
            member = nil
            name = ""
            stage = .unspecified
            tags = []
        }

        package init(
            member: MemberV1.Member? = nil,
            name: String = "",
            stage: MemberV1.LifeStage = .unspecified,
            tags: [String] = []
        ) {
            self.member = member
            self.name = name
            self.stage = stage
            self.tags = tags
        }
    }

    package struct FindMembersReply: Sendable, Equatable {
        /// By the time of registration. A page may have fewer members than were asked for, or none, and yet
        /// another page behind it: a call looks at a limited number of members.
        package var members: [MemberV1.FoundMember]
        package var nextPageToken: String

        package init() {
            members = []
            nextPageToken = ""
        }

        package init(
            members: [MemberV1.FoundMember] = [],
            nextPageToken: String = ""
        ) {
            self.members = members
            self.nextPageToken = nextPageToken
        }
    }

    package struct GetOverviewRequest: Sendable, Equatable {
        package var id: String

        package init() {
            id = ""
        }

        package init(
            id: String = ""
        ) {
            self.id = id
        }
    }

    /// What she bought in the last days, today being one of them.
    package struct MemberWindow: Sendable, Equatable {
        /// 30, 90, 180 or 365.
        package var days: Int32
        package var spendMinor: Int64
        package var orders: Int64
        /// Stores on days with an order.
        package var visits: Int64

        package init() {
            days = 0
            spendMinor = 0
            orders = 0
            visits = 0
        }

        package init(
            days: Int32 = 0,
            spendMinor: Int64 = 0,
            orders: Int64 = 0,
            visits: Int64 = 0
        ) {
            self.days = days
            self.spendMinor = spendMinor
            self.orders = orders
            self.visits = visits
        }
    }

    /// A store on a day with orders.
    package struct MemberVisit: Sendable, Equatable {
        /// ISO.
        package var businessDate: String
        package var storeId: String
        package var orders: Int32

        package init() {
            businessDate = ""
            storeId = ""
            orders = 0
        }

        package init(
            businessDate: String = "",
            storeId: String = "",
            orders: Int32 = 0
        ) {
            self.businessDate = businessDate
            self.storeId = storeId
            self.orders = orders
        }
    }

    package struct OverviewPoints: Sendable, Equatable {
        package var available: Int64
        package var pending: Int64
        package var debt: Int64
        /// What ends, the next first; at most 20.
        package var ending: [MemberV1.OverviewEnding]

        package init() {
            available = 0
            pending = 0
            debt = 0
            ending = []
        }

        package init(
            available: Int64 = 0,
            pending: Int64 = 0,
            debt: Int64 = 0,
            ending: [MemberV1.OverviewEnding] = []
        ) {
            self.available = available
            self.pending = pending
            self.debt = debt
            self.ending = ending
        }
    }

    package struct OverviewEnding: Sendable, Equatable {
        /// Exclusive.
        package var expiresAt: Instant?
        package var points: Int64

        package init() {
            expiresAt = nil
            points = 0
        }

        package init(
            expiresAt: Instant? = nil,
            points: Int64 = 0
        ) {
            self.expiresAt = expiresAt
            self.points = points
        }
    }

    package struct OverviewStoredValue: Sendable, Equatable {
        package var availableMinor: Int64
        package var principalMinor: Int64
        package var bonusMinor: Int64
        package var frozen: Bool

        package init() {
            availableMinor = 0
            principalMinor = 0
            bonusMinor = 0
            frozen = false
        }

        package init(
            availableMinor: Int64 = 0,
            principalMinor: Int64 = 0,
            bonusMinor: Int64 = 0,
            frozen: Bool = false
        ) {
            self.availableMinor = availableMinor
            self.principalMinor = principalMinor
            self.bonusMinor = bonusMinor
            self.frozen = frozen
        }
    }

    package struct OverviewCoupon: Sendable, Equatable {
        package var id: String
        package var name: PatronV1.Text?
        /// Exclusive.
        package var expiresAt: Instant?

        package init() {
            id = ""
            name = nil
            expiresAt = nil
        }

        package init(
            id: String = "",
            name: PatronV1.Text? = nil,
            expiresAt: Instant? = nil
        ) {
            self.id = id
            self.name = name
            self.expiresAt = expiresAt
        }
    }

    /// A member at a glance (A19), masked.
    package struct MemberOverview: Sendable, Equatable {
        package var member: MemberV1.Member?
        package var profile: MemberV1.Profile?
        package var stage: MemberV1.LifeStage
        package var stageSince: Instant?
        package var origin: MemberV1.RegistrationOrigin
        package var tags: [MemberV1.Label]
        package var groups: [MemberV1.Label]
        package var currency: String
        package var lifetimeMinor: Int64
        package var orders: Int64
        /// ISO, or empty.
        package var lastOrderDate: String
        package var windows: [MemberV1.MemberWindow]
        /// The last ten, newest first.
        package var visits: [MemberV1.MemberVisit]
        /// Of other services; absent where they are named in `missing`, or the caller may not read them.
        package var points: MemberV1.OverviewPoints?
        package var storedValue: MemberV1.OverviewStoredValue?
        /// Those that can be used, newest first, at most 20.
        package var coupons: [MemberV1.OverviewCoupon]
        /// Parts that did not answer in time: balances (points and stored value), coupons.
        package var missing: [String]

        package init() {
            member = nil
            profile = nil
            stage = .unspecified
            stageSince = nil
            origin = .unspecified
            tags = []
            groups = []
            currency = ""
            lifetimeMinor = 0
            orders = 0
            lastOrderDate = ""
            windows = []
            visits = []
            points = nil
            storedValue = nil
            coupons = []
            missing = []
        }

        package init(
            member: MemberV1.Member? = nil,
            profile: MemberV1.Profile? = nil,
            stage: MemberV1.LifeStage = .unspecified,
            stageSince: Instant? = nil,
            origin: MemberV1.RegistrationOrigin = .unspecified,
            tags: [MemberV1.Label] = [],
            groups: [MemberV1.Label] = [],
            currency: String = "",
            lifetimeMinor: Int64 = 0,
            orders: Int64 = 0,
            lastOrderDate: String = "",
            windows: [MemberV1.MemberWindow] = [],
            visits: [MemberV1.MemberVisit] = [],
            points: MemberV1.OverviewPoints? = nil,
            storedValue: MemberV1.OverviewStoredValue? = nil,
            coupons: [MemberV1.OverviewCoupon] = [],
            missing: [String] = []
        ) {
            self.member = member
            self.profile = profile
            self.stage = stage
            self.stageSince = stageSince
            self.origin = origin
            self.tags = tags
            self.groups = groups
            self.currency = currency
            self.lifetimeMinor = lifetimeMinor
            self.orders = orders
            self.lastOrderDate = lastOrderDate
            self.windows = windows
            self.visits = visits
            self.points = points
            self.storedValue = storedValue
            self.coupons = coupons
            self.missing = missing
        }
    }
}
