// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.RewardDefinition: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RewardDefinition"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RewardDefinition>) {
        patron__points__v1__reward_definition__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RewardDefinition>) throws(CodecError) {
        name = try Wire.message(c.pointee.name)
        description = try Wire.message(c.pointee.description)
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        points = c.pointee.points
        cashMinor = c.pointee.cash_minor
        memberLimit = try Wire.message(c.pointee.member_limit)
        from = try Wire.instant(c.pointee.from, "from")
        until = try Wire.instant(c.pointee.until, "until")
        storeIds = try Wire.strings(c.pointee.store_ids, c.pointee.n_store_ids, "storeIds")
        when = try Wire.message(c.pointee.when)
        codeDays = c.pointee.code_days
        forfeits = c.pointee.forfeits != 0
        levelCode = try Wire.string(c.pointee.level_code, "levelCode")
        earlyWhen = try Wire.message(c.pointee.early_when)
        earlyHours = c.pointee.early_hours
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RewardDefinition>, _ arena: Arena) throws(CodecError) {
        if let name { c.pointee.name = try arena.message(name) }
        if let description { c.pointee.description = try arena.message(description) }
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        c.pointee.points = points
        c.pointee.cash_minor = cashMinor
        if let memberLimit { c.pointee.member_limit = try arena.message(memberLimit) }
        if let from { c.pointee.from = try arena.instant(from, "from") }
        if let until { c.pointee.until = try arena.instant(until, "until") }
        if !storeIds.isEmpty {
            c.pointee.n_store_ids = storeIds.count
            c.pointee.store_ids = try arena.strings(storeIds, "storeIds")
        }
        if let when { c.pointee.when = try arena.message(when) }
        c.pointee.code_days = codeDays
        c.pointee.forfeits = forfeits ? 1 : 0
        if !levelCode.isEmpty { c.pointee.level_code = try arena.string(levelCode, "levelCode") }
        if let earlyWhen { c.pointee.early_when = try arena.message(earlyWhen) }
        c.pointee.early_hours = earlyHours
    }
}

extension PointsV1.Reward: Message, MessageCodec {
    package static let protoName = "patron.points.v1.Reward"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__Reward>) {
        patron__points__v1__reward__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__Reward>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        state = Wire.enumeration(c.pointee.state.rawValue)
        definition = try Wire.message(c.pointee.definition)
        version = c.pointee.version
        stock = try Wire.message(c.pointee.stock)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__Reward>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if let definition { c.pointee.definition = try arena.message(definition) }
        c.pointee.version = version
        if let stock { c.pointee.stock = try arena.message(stock) }
    }
}

extension PointsV1.RewardStock: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RewardStock"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RewardStock>) {
        patron__points__v1__reward_stock__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RewardStock>) throws(CodecError) {
        total = c.pointee.total
        taken = c.pointee.taken
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RewardStock>, _ arena: Arena) throws(CodecError) {
        c.pointee.total = total
        c.pointee.taken = taken
    }
}

extension PointsV1.CreateRewardRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CreateRewardRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CreateRewardRequest>) {
        patron__points__v1__create_reward_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CreateRewardRequest>) throws(CodecError) {
        definition = try Wire.message(c.pointee.definition)
        stock = try Wire.message(c.pointee.stock)
        active = c.pointee.active != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CreateRewardRequest>, _ arena: Arena) throws(CodecError) {
        if let definition { c.pointee.definition = try arena.message(definition) }
        if let stock { c.pointee.stock = try arena.message(stock) }
        c.pointee.active = active ? 1 : 0
    }
}

extension PointsV1.UpdateRewardRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.UpdateRewardRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__UpdateRewardRequest>) {
        patron__points__v1__update_reward_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__UpdateRewardRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        definition = try Wire.message(c.pointee.definition)
        version = c.pointee.version
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__UpdateRewardRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if let definition { c.pointee.definition = try arena.message(definition) }
        c.pointee.version = version
    }
}

extension PointsV1.SetRewardStateRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SetRewardStateRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SetRewardStateRequest>) {
        patron__points__v1__set_reward_state_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SetRewardStateRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        state = Wire.enumeration(c.pointee.state.rawValue)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SetRewardStateRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
    }
}

extension PointsV1.RestockRewardRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RestockRewardRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RestockRewardRequest>) {
        patron__points__v1__restock_reward_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RestockRewardRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        change = c.pointee.change
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RestockRewardRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.change = change
    }
}

extension PointsV1.RewardReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RewardReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RewardReply>) {
        patron__points__v1__reward_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RewardReply>) throws(CodecError) {
        reward = try Wire.message(c.pointee.reward)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RewardReply>, _ arena: Arena) throws(CodecError) {
        if let reward { c.pointee.reward = try arena.message(reward) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.ListRewardsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListRewardsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListRewardsRequest>) {
        patron__points__v1__list_rewards_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListRewardsRequest>) throws(CodecError) {
        state = Wire.enumeration(c.pointee.state.rawValue)
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListRewardsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListRewardsReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListRewardsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListRewardsReply>) {
        patron__points__v1__list_rewards_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListRewardsReply>) throws(CodecError) {
        rewards = try Wire.messages(c.pointee.rewards, c.pointee.n_rewards)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListRewardsReply>, _ arena: Arena) throws(CodecError) {
        if !rewards.isEmpty {
            c.pointee.n_rewards = rewards.count
            c.pointee.rewards = try arena.messages(rewards)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.GetRewardRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetRewardRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetRewardRequest>) {
        patron__points__v1__get_reward_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetRewardRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetRewardRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension PointsV1.Redemption: Message, MessageCodec {
    package static let protoName = "patron.points.v1.Redemption"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__Redemption>) {
        patron__points__v1__redemption__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__Redemption>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        state = Wire.enumeration(c.pointee.state.rawValue)
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        rewardId = try Wire.string(c.pointee.reward_id, "rewardId")
        rewardName = try Wire.message(c.pointee.reward_name)
        quantity = c.pointee.quantity
        points = c.pointee.points
        cashMinor = c.pointee.cash_minor
        code = try Wire.string(c.pointee.code, "code")
        issuedAt = try Wire.instant(c.pointee.issued_at, "issuedAt")
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
        redeemedAt = try Wire.instant(c.pointee.redeemed_at, "redeemedAt")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__Redemption>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !rewardId.isEmpty { c.pointee.reward_id = try arena.string(rewardId, "rewardId") }
        if let rewardName { c.pointee.reward_name = try arena.message(rewardName) }
        c.pointee.quantity = quantity
        c.pointee.points = points
        c.pointee.cash_minor = cashMinor
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let issuedAt { c.pointee.issued_at = try arena.instant(issuedAt, "issuedAt") }
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
        if let redeemedAt { c.pointee.redeemed_at = try arena.instant(redeemedAt, "redeemedAt") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
    }
}

extension PointsV1.PreviewRedemptionRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PreviewRedemptionRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PreviewRedemptionRequest>) {
        patron__points__v1__preview_redemption_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PreviewRedemptionRequest>) throws(CodecError) {
        rewardId = try Wire.string(c.pointee.reward_id, "rewardId")
        quantity = c.pointee.quantity
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PreviewRedemptionRequest>, _ arena: Arena) throws(CodecError) {
        if !rewardId.isEmpty { c.pointee.reward_id = try arena.string(rewardId, "rewardId") }
        c.pointee.quantity = quantity
    }
}

extension PointsV1.PreviewRedemptionReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PreviewRedemptionReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PreviewRedemptionReply>) {
        patron__points__v1__preview_redemption_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PreviewRedemptionReply>) throws(CodecError) {
        possible = c.pointee.possible != 0
        reason = try Wire.string(c.pointee.reason, "reason")
        details = try Wire.messages(c.pointee.details, c.pointee.n_details)
        points = c.pointee.points
        cashMinor = c.pointee.cash_minor
        availableAfter = c.pointee.available_after
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PreviewRedemptionReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.possible = possible ? 1 : 0
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        if !details.isEmpty {
            c.pointee.n_details = details.count
            c.pointee.details = try arena.messages(details)
        }
        c.pointee.points = points
        c.pointee.cash_minor = cashMinor
        c.pointee.available_after = availableAfter
    }
}

extension PointsV1.RedeemRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RedeemRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RedeemRequest>) {
        patron__points__v1__redeem_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RedeemRequest>) throws(CodecError) {
        rewardId = try Wire.string(c.pointee.reward_id, "rewardId")
        quantity = c.pointee.quantity
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RedeemRequest>, _ arena: Arena) throws(CodecError) {
        if !rewardId.isEmpty { c.pointee.reward_id = try arena.string(rewardId, "rewardId") }
        c.pointee.quantity = quantity
    }
}

extension PointsV1.RedemptionReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RedemptionReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RedemptionReply>) {
        patron__points__v1__redemption_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RedemptionReply>) throws(CodecError) {
        redemption = try Wire.message(c.pointee.redemption)
        balance = try Wire.message(c.pointee.balance)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RedemptionReply>, _ arena: Arena) throws(CodecError) {
        if let redemption { c.pointee.redemption = try arena.message(redemption) }
        if let balance { c.pointee.balance = try arena.message(balance) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.ListMyRedemptionsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListMyRedemptionsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListMyRedemptionsRequest>) {
        patron__points__v1__list_my_redemptions_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListMyRedemptionsRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListMyRedemptionsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListMyRedemptionsReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListMyRedemptionsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListMyRedemptionsReply>) {
        patron__points__v1__list_my_redemptions_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListMyRedemptionsReply>) throws(CodecError) {
        redemptions = try Wire.messages(c.pointee.redemptions, c.pointee.n_redemptions)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListMyRedemptionsReply>, _ arena: Arena) throws(CodecError) {
        if !redemptions.isEmpty {
            c.pointee.n_redemptions = redemptions.count
            c.pointee.redemptions = try arena.messages(redemptions)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.CancelRedemptionRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CancelRedemptionRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CancelRedemptionRequest>) {
        patron__points__v1__cancel_redemption_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CancelRedemptionRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CancelRedemptionRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension PointsV1.ScanCodeRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ScanCodeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ScanCodeRequest>) {
        patron__points__v1__scan_code_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ScanCodeRequest>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        cashMinor = c.pointee.cash_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ScanCodeRequest>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        c.pointee.cash_minor = cashMinor
    }
}

extension PointsV1.RefundRedemptionRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RefundRedemptionRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RefundRedemptionRequest>) {
        patron__points__v1__refund_redemption_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RefundRedemptionRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RefundRedemptionRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.RedemptionEvent: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RedemptionEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RedemptionEvent>) {
        patron__points__v1__redemption_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RedemptionEvent>) throws(CodecError) {
        redemptionId = try Wire.string(c.pointee.redemption_id, "redemptionId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        rewardId = try Wire.string(c.pointee.reward_id, "rewardId")
        state = Wire.enumeration(c.pointee.state.rawValue)
        quantity = c.pointee.quantity
        points = c.pointee.points
        cashMinor = c.pointee.cash_minor
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        levelCode = try Wire.string(c.pointee.level_code, "levelCode")
        levelUntil = try Wire.instant(c.pointee.level_until, "levelUntil")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RedemptionEvent>, _ arena: Arena) throws(CodecError) {
        if !redemptionId.isEmpty { c.pointee.redemption_id = try arena.string(redemptionId, "redemptionId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !rewardId.isEmpty { c.pointee.reward_id = try arena.string(rewardId, "rewardId") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.quantity = quantity
        c.pointee.points = points
        c.pointee.cash_minor = cashMinor
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        if !levelCode.isEmpty { c.pointee.level_code = try arena.string(levelCode, "levelCode") }
        if let levelUntil { c.pointee.level_until = try arena.instant(levelUntil, "levelUntil") }
    }
}
