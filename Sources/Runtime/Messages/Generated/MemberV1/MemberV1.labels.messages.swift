// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    /// A tag or a group.
    package struct Label: Sendable, Equatable {
        /// 1 to 32 of a–z 0–9 _, beginning with a letter.
        package var code: String
        /// 1 to 64 characters each, such as 巧克力爱好者.
        package var name: PatronV1.Text?
        /// Whom it belongs to; absent: whom staff gives it to. It names the facts of docs/domain.md,
        /// Conditions of members, such as {"fact": "spend.days30Minor", "op": ">=", "value": 50000}.
        package var condition: PatronV1.Json?
        /// Given to nobody any more, and shown on nobody.
        package var archived: Bool
        /// Rises with every change.
        package var revision: Int32
        package var changedAt: Instant?
        /// Who changed it last.
        package var changedBy: String

        package init() {
            code = ""
            name = nil
            condition = nil
            archived = false
            revision = 0
            changedAt = nil
            changedBy = ""
        }

        package init(
            code: String = "",
            name: PatronV1.Text? = nil,
            condition: PatronV1.Json? = nil,
            archived: Bool = false,
            revision: Int32 = 0,
            changedAt: Instant? = nil,
            changedBy: String = ""
        ) {
            self.code = code
            self.name = name
            self.condition = condition
            self.archived = archived
            self.revision = revision
            self.changedAt = changedAt
            self.changedBy = changedBy
        }
    }

    /// The whole definition. Whether it has a condition stays as it is; a new condition is applied to all
    /// members within minutes.
    package struct DefineLabelRequest: Sendable, Equatable {
        package var code: String
        package var name: PatronV1.Text?
        package var condition: PatronV1.Json?
        package var archived: Bool

        package init() {
            code = ""
            name = nil
            condition = nil
            archived = false
        }

        package init(
            code: String = "",
            name: PatronV1.Text? = nil,
            condition: PatronV1.Json? = nil,
            archived: Bool = false
        ) {
            self.code = code
            self.name = name
            self.condition = condition
            self.archived = archived
        }
    }

    /// The tag or group as the call leaves it.
    package struct DefineLabelReply: Sendable, Equatable {
        package var label: MemberV1.Label?
        package var replayed: Bool

        package init() {
            label = nil
            replayed = false
        }

        package init(
            label: MemberV1.Label? = nil,
            replayed: Bool = false
        ) {
            self.label = label
            self.replayed = replayed
        }
    }

    package struct ListLabelsRequest: Sendable, Equatable {
        package init() {
        }
    }

    /// All of a merchant's tags or groups, by code.
    package struct ListLabelsReply: Sendable, Equatable {
        package var labels: [MemberV1.Label]

        package init() {
            labels = []
        }

        package init(
            labels: [MemberV1.Label] = []
        ) {
            self.labels = labels
        }
    }

    package struct GetGroupRequest: Sendable, Equatable {
        package var code: String

        package init() {
            code = ""
        }

        package init(
            code: String = ""
        ) {
            self.code = code
        }
    }

    /// A group with its size.
    package struct Group: Sendable, Equatable {
        package var label: MemberV1.Label?
        /// How many members the caller may see of it; 0 where that is suppressed.
        package var members: Int64
        /// Below 20 members, for operators; below 5, for who is confined to stores.
        package var suppressed: Bool
        /// Whether the size is reckoned from a sample: within stores, where both the group and the stores have
        /// more than 20 000 members.
        package var approximate: Bool

        package init() {
            label = nil
            members = 0
            suppressed = false
            approximate = false
        }

        package init(
            label: MemberV1.Label? = nil,
            members: Int64 = 0,
            suppressed: Bool = false,
            approximate: Bool = false
        ) {
            self.label = label
            self.members = members
            self.suppressed = suppressed
            self.approximate = approximate
        }
    }

    /// Gives tags to a member and takes others away.
    package struct TagMemberRequest: Sendable, Equatable {
        package var id: String
        /// Codes of tags without condition, at most 50 in all.
        package var add: [String]
        package var remove: [String]
        /// 1 to 256 characters; it stands in the audit.
        package var reason: String

        package init() {
            id = ""
            add = []
            remove = []
            reason = ""
        }

        package init(
            id: String = "",
            add: [String] = [],
            remove: [String] = [],
            reason: String = ""
        ) {
            self.id = id
            self.add = add
            self.remove = remove
            self.reason = reason
        }
    }

    /// The tags that the member has now.
    package struct TagMemberReply: Sendable, Equatable {
        package var tags: [MemberV1.Label]
        package var replayed: Bool

        package init() {
            tags = []
            replayed = false
        }

        package init(
            tags: [MemberV1.Label] = [],
            replayed: Bool = false
        ) {
            self.tags = tags
            self.replayed = replayed
        }
    }

    /// Takes members into a group without condition, and out of it.
    package struct ChangeGroupRequest: Sendable, Equatable {
        package var code: String
        /// Ids of members, at most 1 000 in all.
        package var add: [String]
        package var remove: [String]
        /// 1 to 256 characters; it stands in the audit.
        package var reason: String

        package init() {
            code = ""
            add = []
            remove = []
            reason = ""
        }

        package init(
            code: String = "",
            add: [String] = [],
            remove: [String] = [],
            reason: String = ""
        ) {
            self.code = code
            self.add = add
            self.remove = remove
            self.reason = reason
        }
    }

    package struct ChangeGroupReply: Sendable, Equatable {
        /// Who was not in it before.
        package var added: Int32
        /// Who was in it before.
        package var removed: Int32
        package var replayed: Bool

        package init() {
            added = 0
            removed = 0
            replayed = false
        }

        package init(
            added: Int32 = 0,
            removed: Int32 = 0,
            replayed: Bool = false
        ) {
            self.added = added
            self.removed = removed
            self.replayed = replayed
        }
    }

    /// Event member.labels_changed.
    package struct LabelsChangedEvent: Sendable, Equatable {
        package var memberId: String
        package var tagsAdded: [String]
        package var tagsRemoved: [String]
        package var groupsAdded: [String]
        package var groupsRemoved: [String]
        /// Whether conditions decided it, and not staff.
        package var byRule: Bool

        package init() {
            memberId = ""
            tagsAdded = []
            tagsRemoved = []
            groupsAdded = []
            groupsRemoved = []
            byRule = false
        }

        package init(
            memberId: String = "",
            tagsAdded: [String] = [],
            tagsRemoved: [String] = [],
            groupsAdded: [String] = [],
            groupsRemoved: [String] = [],
            byRule: Bool = false
        ) {
            self.memberId = memberId
            self.tagsAdded = tagsAdded
            self.tagsRemoved = tagsRemoved
            self.groupsAdded = groupsAdded
            self.groupsRemoved = groupsRemoved
            self.byRule = byRule
        }
    }
}
