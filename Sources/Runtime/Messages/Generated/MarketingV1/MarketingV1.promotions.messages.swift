// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MarketingV1 {
    package enum PromotionState: ProtoEnum {
        case unspecified
        /// No version was published yet.
        case promotionDraft
        case promotionActive
        /// Switched off, until it is resumed.
        case promotionPaused
        /// Over for good.
        case promotionArchived
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .promotionDraft, .promotionActive, .promotionPaused, .promotionArchived]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .promotionDraft
            case 2: self = .promotionActive
            case 3: self = .promotionPaused
            case 4: self = .promotionArchived
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .promotionDraft: 1
            case .promotionActive: 2
            case .promotionPaused: 3
            case .promotionArchived: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "PROMOTION_STATE_UNSPECIFIED": self = .unspecified
            case "PROMOTION_DRAFT": self = .promotionDraft
            case "PROMOTION_ACTIVE": self = .promotionActive
            case "PROMOTION_PAUSED": self = .promotionPaused
            case "PROMOTION_ARCHIVED": self = .promotionArchived
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "PROMOTION_STATE_UNSPECIFIED"
            case .promotionDraft: "PROMOTION_DRAFT"
            case .promotionActive: "PROMOTION_ACTIVE"
            case .promotionPaused: "PROMOTION_PAUSED"
            case .promotionArchived: "PROMOTION_ARCHIVED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// What a merchant writes of a promotion.
    package struct PromotionDefinition: Sendable, Equatable {
        /// 1 to 128 characters each; it stands in quotes and on receipts.
        package var name: PatronV1.Text?
        /// What it takes off, from what, when, for whom.
        package var terms: MarketingV1.OfferTerms?
        /// At most 8, each period at most once for all and once for each member.
        package var limits: [MarketingV1.OfferLimit]

        package init() {
            name = nil
            terms = nil
            limits = []
        }

        package init(
            name: PatronV1.Text? = nil,
            terms: MarketingV1.OfferTerms? = nil,
            limits: [MarketingV1.OfferLimit] = []
        ) {
            self.name = name
            self.terms = terms
            self.limits = limits
        }
    }

    /// One version of a promotion; once published, its definition never changes.
    package struct PromotionVersion: Sendable, Equatable {
        /// From 1; orders name the one that they were priced with.
        package var version: Int32
        package var definition: MarketingV1.PromotionDefinition?
        /// Why it was made, at most 256 characters.
        package var note: String
        /// Who wrote it as it stands.
        package var author: String
        package var createdAt: Instant?
        /// Empty for a draft, as are those that follow.
        package var publisher: String
        package var publishedAt: Instant?
        /// From when it holds.
        package var from: Instant?
        /// Exclusive: the next version begins; absent where there is none. The same as `from` where the
        /// version was replaced before it began.
        package var until: Instant?

        package init() {
            version = 0
            definition = nil
            note = ""
            author = ""
            createdAt = nil
            publisher = ""
            publishedAt = nil
            from = nil
            until = nil
        }

        package init(
            version: Int32 = 0,
            definition: MarketingV1.PromotionDefinition? = nil,
            note: String = "",
            author: String = "",
            createdAt: Instant? = nil,
            publisher: String = "",
            publishedAt: Instant? = nil,
            from: Instant? = nil,
            until: Instant? = nil
        ) {
            self.version = version
            self.definition = definition
            self.note = note
            self.author = author
            self.createdAt = createdAt
            self.publisher = publisher
            self.publishedAt = publishedAt
            self.from = from
            self.until = until
        }
    }

    /// A promotion with the versions that matter now.
    package struct Promotion: Sendable, Equatable {
        package var id: String
        package var state: MarketingV1.PromotionState
        /// The version that holds now, whatever the state; absent before the first one begins.
        package var inForce: MarketingV1.PromotionVersion?
        /// Published, and to begin later.
        package var next: MarketingV1.PromotionVersion?
        /// Being written.
        package var draft: MarketingV1.PromotionVersion?
        /// Rises with every change of the draft and of the state.
        package var revision: Int32

        package init() {
            id = ""
            state = .unspecified
            inForce = nil
            next = nil
            draft = nil
            revision = 0
        }

        package init(
            id: String = "",
            state: MarketingV1.PromotionState = .unspecified,
            inForce: MarketingV1.PromotionVersion? = nil,
            next: MarketingV1.PromotionVersion? = nil,
            draft: MarketingV1.PromotionVersion? = nil,
            revision: Int32 = 0
        ) {
            self.id = id
            self.state = state
            self.inForce = inForce
            self.next = next
            self.draft = draft
            self.revision = revision
        }
    }

    /// A new promotion.
    package struct CreatePromotionRequest: Sendable, Equatable {
        package var definition: MarketingV1.PromotionDefinition?
        package var note: String

        package init() {
            definition = nil
            note = ""
        }

        package init(
            definition: MarketingV1.PromotionDefinition? = nil,
            note: String = ""
        ) {
            self.definition = definition
            self.note = note
        }
    }

    /// What changes of a draft.
    package struct UpdatePromotionRequest: Sendable, Equatable {
        package var id: String
        package var definition: MarketingV1.PromotionDefinition?
        /// Fields of the definition that change: name, terms, limits; all where empty.
        package var updateMask: [String]
        /// The revision that the change was made on.
        package var revision: Int32
        package var note: String

        package init() {
            id = ""
            definition = nil
            updateMask = []
            revision = 0
            note = ""
        }

        package init(
            id: String = "",
            definition: MarketingV1.PromotionDefinition? = nil,
            updateMask: [String] = [],
            revision: Int32 = 0,
            note: String = ""
        ) {
            self.id = id
            self.definition = definition
            self.updateMask = updateMask
            self.revision = revision
            self.note = note
        }
    }

    /// Which draft holds from when on.
    package struct PublishPromotionRequest: Sendable, Equatable {
        package var id: String
        /// The revision that the publisher has seen.
        package var revision: Int32
        /// At least 5 seconds ahead, so that all of Patron knows of it by then; in 5 seconds where absent.
        package var from: Instant?

        package init() {
            id = ""
            revision = 0
            from = nil
        }

        package init(
            id: String = "",
            revision: Int32 = 0,
            from: Instant? = nil
        ) {
            self.id = id
            self.revision = revision
            self.from = from
        }
    }

    /// Names the promotion that is switched off or on, or ended.
    package struct ChangePromotionRequest: Sendable, Equatable {
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

    /// The promotion as the call leaves it.
    package struct PromotionReply: Sendable, Equatable {
        package var promotion: MarketingV1.Promotion?
        package var replayed: Bool

        package init() {
            promotion = nil
            replayed = false
        }

        package init(
            promotion: MarketingV1.Promotion? = nil,
            replayed: Bool = false
        ) {
            self.promotion = promotion
            self.replayed = replayed
        }
    }

    /// Names a promotion.
    package struct GetPromotionRequest: Sendable, Equatable {
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

    /// Which promotions are listed.
    package struct ListPromotionsRequest: Sendable, Equatable {
        /// All where absent.
        package var state: MarketingV1.PromotionState
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            state = .unspecified
            pageSize = 0
            pageToken = ""
        }

        package init(
            state: MarketingV1.PromotionState = .unspecified,
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.state = state
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    /// A page of promotions.
    package struct ListPromotionsReply: Sendable, Equatable {
        /// Newest first.
        package var promotions: [MarketingV1.Promotion]
        package var nextPageToken: String

        package init() {
            promotions = []
            nextPageToken = ""
        }

        package init(
            promotions: [MarketingV1.Promotion] = [],
            nextPageToken: String = ""
        ) {
            self.promotions = promotions
            self.nextPageToken = nextPageToken
        }
    }

    /// Whose versions are listed.
    package struct ListPromotionVersionsRequest: Sendable, Equatable {
        package var id: String
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            id = ""
            pageSize = 0
            pageToken = ""
        }

        package init(
            id: String = "",
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.id = id
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    /// A page of versions.
    package struct ListPromotionVersionsReply: Sendable, Equatable {
        /// Newest first.
        package var versions: [MarketingV1.PromotionVersion]
        package var nextPageToken: String

        package init() {
            versions = []
            nextPageToken = ""
        }

        package init(
            versions: [MarketingV1.PromotionVersion] = [],
            nextPageToken: String = ""
        ) {
            self.versions = versions
            self.nextPageToken = nextPageToken
        }
    }

    /// Names the promotion whose limits are asked for.
    package struct GetPromotionUsesRequest: Sendable, Equatable {
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

    /// What one limit of the version in force has counted.
    package struct LimitUse: Sendable, Equatable {
        package var limit: MarketingV1.OfferLimit?
        /// Period that is counted: empty for EVER, else its first business date, by the merchant's clock.
        package var since: String
        package var uses: Int64
        package var discountMinor: Int64

        package init() {
            limit = nil
            since = ""
            uses = 0
            discountMinor = 0
        }

        package init(
            limit: MarketingV1.OfferLimit? = nil,
            since: String = "",
            uses: Int64 = 0,
            discountMinor: Int64 = 0
        ) {
            self.limit = limit
            self.since = since
            self.uses = uses
            self.discountMinor = discountMinor
        }
    }

    /// How much of its limits a promotion has used.
    package struct GetPromotionUsesReply: Sendable, Equatable {
        /// Those of all buyers together, as the definition has them.
        package var limits: [MarketingV1.LimitUse]

        package init() {
            limits = []
        }

        package init(
            limits: [MarketingV1.LimitUse] = []
        ) {
            self.limits = limits
        }
    }
}
