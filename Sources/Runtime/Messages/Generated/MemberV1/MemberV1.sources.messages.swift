// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    /// What is given to whoever registers from a source: from an origin, or by one of its QR codes, whose
    /// own terms come before those of the origin.
    package struct SourceTerms: Sendable, Equatable {
        package var origin: MemberV1.RegistrationOrigin
        /// The QR code, or empty for the origin as a whole.
        package var sceneId: String
        /// Code of an event that the registration is, for points by the programme's rule of that code:
        /// SOURCE_ and 1 to 32 of A–Z 0–9 _; or empty. Nobody else may report an event of such a code.
        package var eventCode: String
        /// A coupon of this template is issued, beside the welcome of everybody; or empty.
        package var couponTemplateId: String
        /// What one incentive costs the merchant, for the report; minor units, 0 or more.
        package var incentiveCostMinor: Int64
        /// What staff is told who identifies a member of the source before her first order; 1 to 200
        /// characters each, or absent.
        package var prompt: PatronV1.Text?
        /// Gives nothing any more; the prompt goes, too.
        package var archived: Bool
        /// Rises with every change.
        package var revision: Int32
        package var changedAt: Instant?
        /// Who changed it last.
        package var changedBy: String

        package init() {
            origin = .unspecified
            sceneId = ""
            eventCode = ""
            couponTemplateId = ""
            incentiveCostMinor = 0
            prompt = nil
            archived = false
            revision = 0
            changedAt = nil
            changedBy = ""
        }

        package init(
            origin: MemberV1.RegistrationOrigin = .unspecified,
            sceneId: String = "",
            eventCode: String = "",
            couponTemplateId: String = "",
            incentiveCostMinor: Int64 = 0,
            prompt: PatronV1.Text? = nil,
            archived: Bool = false,
            revision: Int32 = 0,
            changedAt: Instant? = nil,
            changedBy: String = ""
        ) {
            self.origin = origin
            self.sceneId = sceneId
            self.eventCode = eventCode
            self.couponTemplateId = couponTemplateId
            self.incentiveCostMinor = incentiveCostMinor
            self.prompt = prompt
            self.archived = archived
            self.revision = revision
            self.changedAt = changedAt
            self.changedBy = changedBy
        }
    }

    /// All of the terms of one source.
    package struct DefineSourceTermsRequest: Sendable, Equatable {
        package var origin: MemberV1.RegistrationOrigin
        package var sceneId: String
        package var eventCode: String
        package var couponTemplateId: String
        package var incentiveCostMinor: Int64
        package var prompt: PatronV1.Text?
        package var archived: Bool

        package init() {
            origin = .unspecified
            sceneId = ""
            eventCode = ""
            couponTemplateId = ""
            incentiveCostMinor = 0
            prompt = nil
            archived = false
        }

        package init(
            origin: MemberV1.RegistrationOrigin = .unspecified,
            sceneId: String = "",
            eventCode: String = "",
            couponTemplateId: String = "",
            incentiveCostMinor: Int64 = 0,
            prompt: PatronV1.Text? = nil,
            archived: Bool = false
        ) {
            self.origin = origin
            self.sceneId = sceneId
            self.eventCode = eventCode
            self.couponTemplateId = couponTemplateId
            self.incentiveCostMinor = incentiveCostMinor
            self.prompt = prompt
            self.archived = archived
        }
    }

    package struct DefineSourceTermsReply: Sendable, Equatable {
        package var terms: MemberV1.SourceTerms?
        package var replayed: Bool

        package init() {
            terms = nil
            replayed = false
        }

        package init(
            terms: MemberV1.SourceTerms? = nil,
            replayed: Bool = false
        ) {
            self.terms = terms
            self.replayed = replayed
        }
    }

    package struct ListSourceTermsRequest: Sendable, Equatable {
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            pageSize = 0
            pageToken = ""
        }

        package init(
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListSourceTermsReply: Sendable, Equatable {
        /// By origin; those of an origin as a whole come before those of its QR codes.
        package var terms: [MemberV1.SourceTerms]
        package var nextPageToken: String

        package init() {
            terms = []
            nextPageToken = ""
        }

        package init(
            terms: [MemberV1.SourceTerms] = [],
            nextPageToken: String = ""
        ) {
            self.terms = terms
            self.nextPageToken = nextPageToken
        }
    }

    /// Money that was spent on a source.
    package struct SourceCost: Sendable, Equatable {
        package var id: String
        package var origin: MemberV1.RegistrationOrigin
        /// The QR code, or empty for the origin as a whole.
        package var sceneId: String
        /// The business date that it counts on, ISO.
        package var date: String
        /// Minor units of the merchant's currency; negative for what came back; not 0.
        package var amountMinor: Int64
        /// 1 to 256 characters.
        package var note: String
        package var enteredAt: Instant?
        package var enteredBy: String

        package init() {
            id = ""
            origin = .unspecified
            sceneId = ""
            date = ""
            amountMinor = 0
            note = ""
            enteredAt = nil
            enteredBy = ""
        }

        package init(
            id: String = "",
            origin: MemberV1.RegistrationOrigin = .unspecified,
            sceneId: String = "",
            date: String = "",
            amountMinor: Int64 = 0,
            note: String = "",
            enteredAt: Instant? = nil,
            enteredBy: String = ""
        ) {
            self.id = id
            self.origin = origin
            self.sceneId = sceneId
            self.date = date
            self.amountMinor = amountMinor
            self.note = note
            self.enteredAt = enteredAt
            self.enteredBy = enteredBy
        }
    }

    package struct EnterSourceCostRequest: Sendable, Equatable {
        package var origin: MemberV1.RegistrationOrigin
        package var sceneId: String
        package var date: String
        package var amountMinor: Int64
        package var note: String

        package init() {
            origin = .unspecified
            sceneId = ""
            date = ""
            amountMinor = 0
            note = ""
        }

        package init(
            origin: MemberV1.RegistrationOrigin = .unspecified,
            sceneId: String = "",
            date: String = "",
            amountMinor: Int64 = 0,
            note: String = ""
        ) {
            self.origin = origin
            self.sceneId = sceneId
            self.date = date
            self.amountMinor = amountMinor
            self.note = note
        }
    }

    package struct EnterSourceCostReply: Sendable, Equatable {
        package var cost: MemberV1.SourceCost?
        package var replayed: Bool

        package init() {
            cost = nil
            replayed = false
        }

        package init(
            cost: MemberV1.SourceCost? = nil,
            replayed: Bool = false
        ) {
            self.cost = cost
            self.replayed = replayed
        }
    }

    package struct ListSourceCostsRequest: Sendable, Equatable {
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            pageSize = 0
            pageToken = ""
        }

        package init(
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListSourceCostsReply: Sendable, Equatable {
        /// Newest entry first.
        package var costs: [MemberV1.SourceCost]
        package var nextPageToken: String

        package init() {
            costs = []
            nextPageToken = ""
        }

        package init(
            costs: [MemberV1.SourceCost] = [],
            nextPageToken: String = ""
        ) {
            self.costs = costs
            self.nextPageToken = nextPageToken
        }
    }

    package struct ReportSourcesRequest: Sendable, Equatable {
        /// Business dates of the merchant's clock, ISO, both included; 92 days at most.
        package var from: String
        package var to: String
        /// Within so many days of registering, the day itself being the first: 1 to 90; 30 where absent.
        package var days: Int32
        /// Unspecified: a row for each origin. Given: a row for each of its QR codes, and one for those who
        /// came by none.
        package var origin: MemberV1.RegistrationOrigin

        package init() {
            from = ""
            to = ""
            days = 0
            origin = .unspecified
        }

        package init(
            from: String = "",
            to: String = "",
            days: Int32 = 0,
            origin: MemberV1.RegistrationOrigin = .unspecified
        ) {
            self.from = from
            self.to = to
            self.days = days
            self.origin = origin
        }
    }

    package struct SourceFigures: Sendable, Equatable {
        package var origin: MemberV1.RegistrationOrigin
        /// Empty for an origin as a whole, and for those who came by no QR code.
        package var sceneId: String
        /// Accounts at platforms that were first seen in the period, and how many of them have registered.
        package var prospects: Int64
        package var prospectsRegistered: Int64
        /// Members who registered in the period.
        package var registrations: Int64
        /// Of those the ones whose days are over, so that it is known whether they bought; and who did.
        package var observed: Int64
        package var converted: Int64
        /// Per mille of `observed`; 0 where that is 0.
        package var conversionPermille: Int32
        /// Incentives that registrations of the period were granted, and what they cost.
        package var incentives: Int64
        package var incentiveCostMinor: Int64
        /// What staff has entered for dates of the period.
        package var enteredCostMinor: Int64
        /// Both costs for each registration, rounded down; 0 where there is none.
        package var costPerRegistrationMinor: Int64
        /// Whether a count is kept from the caller since it is of few people: then it is 0, as is what
        /// follows from it.
        package var suppressed: Bool

        package init() {
            origin = .unspecified
            sceneId = ""
            prospects = 0
            prospectsRegistered = 0
            registrations = 0
            observed = 0
            converted = 0
            conversionPermille = 0
            incentives = 0
            incentiveCostMinor = 0
            enteredCostMinor = 0
            costPerRegistrationMinor = 0
            suppressed = false
        }

        package init(
            origin: MemberV1.RegistrationOrigin = .unspecified,
            sceneId: String = "",
            prospects: Int64 = 0,
            prospectsRegistered: Int64 = 0,
            registrations: Int64 = 0,
            observed: Int64 = 0,
            converted: Int64 = 0,
            conversionPermille: Int32 = 0,
            incentives: Int64 = 0,
            incentiveCostMinor: Int64 = 0,
            enteredCostMinor: Int64 = 0,
            costPerRegistrationMinor: Int64 = 0,
            suppressed: Bool = false
        ) {
            self.origin = origin
            self.sceneId = sceneId
            self.prospects = prospects
            self.prospectsRegistered = prospectsRegistered
            self.registrations = registrations
            self.observed = observed
            self.converted = converted
            self.conversionPermille = conversionPermille
            self.incentives = incentives
            self.incentiveCostMinor = incentiveCostMinor
            self.enteredCostMinor = enteredCostMinor
            self.costPerRegistrationMinor = costPerRegistrationMinor
            self.suppressed = suppressed
        }
    }

    package struct ReportSourcesReply: Sendable, Equatable {
        package var currency: String
        /// By origin; of one origin at most 200, those with most registrations first.
        package var sources: [MemberV1.SourceFigures]

        package init() {
            currency = ""
            sources = []
        }

        package init(
            currency: String = "",
            sources: [MemberV1.SourceFigures] = []
        ) {
            self.currency = currency
            self.sources = sources
        }
    }
}
