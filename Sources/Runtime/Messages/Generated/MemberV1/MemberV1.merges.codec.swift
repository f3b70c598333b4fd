// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.ListDuplicatesRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListDuplicatesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListDuplicatesRequest>) {
        patron__member__v1__list_duplicates_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListDuplicatesRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListDuplicatesRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MemberV1.DuplicatePair: Message, MessageCodec {
    package static let protoName = "patron.member.v1.DuplicatePair"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__DuplicatePair>) {
        patron__member__v1__duplicate_pair__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__DuplicatePair>) throws(CodecError) {
        member = try Wire.message(c.pointee.member)
        duplicate = try Wire.message(c.pointee.duplicate)
        score = c.pointee.score
        reasons = Wire.values(c.pointee.reasons, c.pointee.n_reasons).map { Wire.enumeration($0.rawValue) }
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__DuplicatePair>, _ arena: Arena) throws(CodecError) {
        if let member { c.pointee.member = try arena.message(member) }
        if let duplicate { c.pointee.duplicate = try arena.message(duplicate) }
        c.pointee.score = score
        if !reasons.isEmpty {
            c.pointee.n_reasons = reasons.count
            c.pointee.reasons = arena.values(reasons.map { .init(rawValue: UInt32(bitPattern: $0.rawValue)) })
        }
    }
}

extension MemberV1.ListDuplicatesReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListDuplicatesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListDuplicatesReply>) {
        patron__member__v1__list_duplicates_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListDuplicatesReply>) throws(CodecError) {
        pairs = try Wire.messages(c.pointee.pairs, c.pointee.n_pairs)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListDuplicatesReply>, _ arena: Arena) throws(CodecError) {
        if !pairs.isEmpty {
            c.pointee.n_pairs = pairs.count
            c.pointee.pairs = try arena.messages(pairs)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension MemberV1.DismissDuplicateRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.DismissDuplicateRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__DismissDuplicateRequest>) {
        patron__member__v1__dismiss_duplicate_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__DismissDuplicateRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        duplicateId = try Wire.string(c.pointee.duplicate_id, "duplicateId")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__DismissDuplicateRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !duplicateId.isEmpty { c.pointee.duplicate_id = try arena.string(duplicateId, "duplicateId") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.DismissDuplicateReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.DismissDuplicateReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__DismissDuplicateReply>) {
        patron__member__v1__dismiss_duplicate_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__DismissDuplicateReply>) throws(CodecError) {
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__DismissDuplicateReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.MergeMembersRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MergeMembersRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MergeMembersRequest>) {
        patron__member__v1__merge_members_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MergeMembersRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        duplicateId = try Wire.string(c.pointee.duplicate_id, "duplicateId")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MergeMembersRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !duplicateId.isEmpty { c.pointee.duplicate_id = try arena.string(duplicateId, "duplicateId") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.ReverseMergeRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ReverseMergeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ReverseMergeRequest>) {
        patron__member__v1__reverse_merge_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ReverseMergeRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ReverseMergeRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.GetMergeRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetMergeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetMergeRequest>) {
        patron__member__v1__get_merge_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetMergeRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetMergeRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MemberV1.MergedHistory: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MergedHistory"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MergedHistory>) {
        patron__member__v1__merged_history__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MergedHistory>) throws(CodecError) {
        spendMinor = c.pointee.spend_minor
        orders = c.pointee.orders
        visits = c.pointee.visits
        points = c.pointee.points
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MergedHistory>, _ arena: Arena) throws(CodecError) {
        c.pointee.spend_minor = spendMinor
        c.pointee.orders = orders
        c.pointee.visits = visits
        c.pointee.points = points
    }
}

extension MemberV1.MergedStoredValue: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MergedStoredValue"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MergedStoredValue>) {
        patron__member__v1__merged_stored_value__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MergedStoredValue>) throws(CodecError) {
        movedMinor = c.pointee.moved_minor
        remainingMinor = c.pointee.remaining_minor
        returnedMinor = c.pointee.returned_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MergedStoredValue>, _ arena: Arena) throws(CodecError) {
        c.pointee.moved_minor = movedMinor
        c.pointee.remaining_minor = remainingMinor
        c.pointee.returned_minor = returnedMinor
    }
}

extension MemberV1.MergedPunchCard: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MergedPunchCard"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MergedPunchCard>) {
        patron__member__v1__merged_punch_card__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MergedPunchCard>) throws(CodecError) {
        cardId = try Wire.string(c.pointee.card_id, "cardId")
        liabilityMinor = c.pointee.liability_minor
        moved = c.pointee.moved != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MergedPunchCard>, _ arena: Arena) throws(CodecError) {
        if !cardId.isEmpty { c.pointee.card_id = try arena.string(cardId, "cardId") }
        c.pointee.liability_minor = liabilityMinor
        c.pointee.moved = moved ? 1 : 0
    }
}

extension MemberV1.MergedSubscription: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MergedSubscription"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MergedSubscription>) {
        patron__member__v1__merged_subscription__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MergedSubscription>) throws(CodecError) {
        subscriptionId = try Wire.string(c.pointee.subscription_id, "subscriptionId")
        moved = c.pointee.moved != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MergedSubscription>, _ arena: Arena) throws(CodecError) {
        if !subscriptionId.isEmpty { c.pointee.subscription_id = try arena.string(subscriptionId, "subscriptionId") }
        c.pointee.moved = moved ? 1 : 0
    }
}

extension MemberV1.MergedPoints: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MergedPoints"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MergedPoints>) {
        patron__member__v1__merged_points__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MergedPoints>) throws(CodecError) {
        moved = c.pointee.moved != 0
        points = c.pointee.points
        remaining = c.pointee.remaining
        returned = c.pointee.returned
        used = c.pointee.used
        debt = c.pointee.debt
        debtRemaining = c.pointee.debt_remaining
        debtReturned = c.pointee.debt_returned
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MergedPoints>, _ arena: Arena) throws(CodecError) {
        c.pointee.moved = moved ? 1 : 0
        c.pointee.points = points
        c.pointee.remaining = remaining
        c.pointee.returned = returned
        c.pointee.used = used
        c.pointee.debt = debt
        c.pointee.debt_remaining = debtRemaining
        c.pointee.debt_returned = debtReturned
    }
}

extension MemberV1.MemberMerge: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MemberMerge"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MemberMerge>) {
        patron__member__v1__member_merge__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MemberMerge>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        survivorId = try Wire.string(c.pointee.survivor_id, "survivorId")
        duplicateId = try Wire.string(c.pointee.duplicate_id, "duplicateId")
        mergedAt = try Wire.instant(c.pointee.merged_at, "mergedAt")
        mergedBy = try Wire.string(c.pointee.merged_by, "mergedBy")
        reason = try Wire.string(c.pointee.reason, "reason")
        reversibleUntil = try Wire.instant(c.pointee.reversible_until, "reversibleUntil")
        tags = try Wire.strings(c.pointee.tags, c.pointee.n_tags, "tags")
        groups = try Wire.strings(c.pointee.groups, c.pointee.n_groups, "groups")
        attributes = try Wire.strings(c.pointee.attributes, c.pointee.n_attributes, "attributes")
        consentsWithdrawn = Wire.values(c.pointee.consents_withdrawn, c.pointee.n_consents_withdrawn).map { Wire.enumeration($0.rawValue) }
        history = try Wire.message(c.pointee.history)
        points = try Wire.message(c.pointee.points)
        storedValueMinor = c.pointee.stored_value_minor
        reversedAt = try Wire.instant(c.pointee.reversed_at, "reversedAt")
        reversedBy = try Wire.string(c.pointee.reversed_by, "reversedBy")
        reverseReason = try Wire.string(c.pointee.reverse_reason, "reverseReason")
        storedValue = try Wire.message(c.pointee.stored_value)
        punchCards = try Wire.messages(c.pointee.punch_cards, c.pointee.n_punch_cards)
        subscriptions = try Wire.messages(c.pointee.subscriptions, c.pointee.n_subscriptions)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MemberMerge>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !survivorId.isEmpty { c.pointee.survivor_id = try arena.string(survivorId, "survivorId") }
        if !duplicateId.isEmpty { c.pointee.duplicate_id = try arena.string(duplicateId, "duplicateId") }
        if let mergedAt { c.pointee.merged_at = try arena.instant(mergedAt, "mergedAt") }
        if !mergedBy.isEmpty { c.pointee.merged_by = try arena.string(mergedBy, "mergedBy") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        if let reversibleUntil { c.pointee.reversible_until = try arena.instant(reversibleUntil, "reversibleUntil") }
        if !tags.isEmpty {
            c.pointee.n_tags = tags.count
            c.pointee.tags = try arena.strings(tags, "tags")
        }
        if !groups.isEmpty {
            c.pointee.n_groups = groups.count
            c.pointee.groups = try arena.strings(groups, "groups")
        }
        if !attributes.isEmpty {
            c.pointee.n_attributes = attributes.count
            c.pointee.attributes = try arena.strings(attributes, "attributes")
        }
        if !consentsWithdrawn.isEmpty {
            c.pointee.n_consents_withdrawn = consentsWithdrawn.count
            c.pointee.consents_withdrawn = arena.values(consentsWithdrawn.map { .init(rawValue: UInt32(bitPattern: $0.rawValue)) })
        }
        if let history { c.pointee.history = try arena.message(history) }
        if let points { c.pointee.points = try arena.message(points) }
        c.pointee.stored_value_minor = storedValueMinor
        if let reversedAt { c.pointee.reversed_at = try arena.instant(reversedAt, "reversedAt") }
        if !reversedBy.isEmpty { c.pointee.reversed_by = try arena.string(reversedBy, "reversedBy") }
        if !reverseReason.isEmpty { c.pointee.reverse_reason = try arena.string(reverseReason, "reverseReason") }
        if let storedValue { c.pointee.stored_value = try arena.message(storedValue) }
        if !punchCards.isEmpty {
            c.pointee.n_punch_cards = punchCards.count
            c.pointee.punch_cards = try arena.messages(punchCards)
        }
        if !subscriptions.isEmpty {
            c.pointee.n_subscriptions = subscriptions.count
            c.pointee.subscriptions = try arena.messages(subscriptions)
        }
    }
}

extension MemberV1.MergeReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MergeReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MergeReply>) {
        patron__member__v1__merge_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MergeReply>) throws(CodecError) {
        merge = try Wire.message(c.pointee.merge)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MergeReply>, _ arena: Arena) throws(CodecError) {
        if let merge { c.pointee.merge = try arena.message(merge) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.MemberMergedEvent: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MemberMergedEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MemberMergedEvent>) {
        patron__member__v1__member_merged_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MemberMergedEvent>) throws(CodecError) {
        mergeId = try Wire.string(c.pointee.merge_id, "mergeId")
        survivorMemberId = try Wire.string(c.pointee.survivor_member_id, "survivorMemberId")
        duplicateMemberId = try Wire.string(c.pointee.duplicate_member_id, "duplicateMemberId")
        mergedAt = try Wire.instant(c.pointee.merged_at, "mergedAt")
        facts = try Wire.message(c.pointee.facts)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MemberMergedEvent>, _ arena: Arena) throws(CodecError) {
        if !mergeId.isEmpty { c.pointee.merge_id = try arena.string(mergeId, "mergeId") }
        if !survivorMemberId.isEmpty { c.pointee.survivor_member_id = try arena.string(survivorMemberId, "survivorMemberId") }
        if !duplicateMemberId.isEmpty { c.pointee.duplicate_member_id = try arena.string(duplicateMemberId, "duplicateMemberId") }
        if let mergedAt { c.pointee.merged_at = try arena.instant(mergedAt, "mergedAt") }
        if let facts { c.pointee.facts = try arena.message(facts) }
    }
}

extension MemberV1.MemberMergeReversedEvent: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MemberMergeReversedEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MemberMergeReversedEvent>) {
        patron__member__v1__member_merge_reversed_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MemberMergeReversedEvent>) throws(CodecError) {
        mergeId = try Wire.string(c.pointee.merge_id, "mergeId")
        survivorMemberId = try Wire.string(c.pointee.survivor_member_id, "survivorMemberId")
        duplicateMemberId = try Wire.string(c.pointee.duplicate_member_id, "duplicateMemberId")
        reversedAt = try Wire.instant(c.pointee.reversed_at, "reversedAt")
        facts = try Wire.message(c.pointee.facts)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MemberMergeReversedEvent>, _ arena: Arena) throws(CodecError) {
        if !mergeId.isEmpty { c.pointee.merge_id = try arena.string(mergeId, "mergeId") }
        if !survivorMemberId.isEmpty { c.pointee.survivor_member_id = try arena.string(survivorMemberId, "survivorMemberId") }
        if !duplicateMemberId.isEmpty { c.pointee.duplicate_member_id = try arena.string(duplicateMemberId, "duplicateMemberId") }
        if let reversedAt { c.pointee.reversed_at = try arena.instant(reversedAt, "reversedAt") }
        if let facts { c.pointee.facts = try arena.message(facts) }
    }
}
