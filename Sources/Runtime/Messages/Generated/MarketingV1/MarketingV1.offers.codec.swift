// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MarketingV1.FullReduction: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.FullReduction"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__FullReduction>) {
        patron__marketing__v1__full_reduction__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__FullReduction>) throws(CodecError) {
        thresholdMinor = c.pointee.threshold_minor
        reductionMinor = c.pointee.reduction_minor
        repeats = c.pointee.repeats != 0
        capMinor = c.pointee.cap_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__FullReduction>, _ arena: Arena) throws(CodecError) {
        c.pointee.threshold_minor = thresholdMinor
        c.pointee.reduction_minor = reductionMinor
        c.pointee.repeats = repeats ? 1 : 0
        c.pointee.cap_minor = capMinor
    }
}

extension MarketingV1.PercentOff: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.PercentOff"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__PercentOff>) {
        patron__marketing__v1__percent_off__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__PercentOff>) throws(CodecError) {
        payPermille = c.pointee.pay_permille
        maxDiscountMinor = c.pointee.max_discount_minor
        thresholdMinor = c.pointee.threshold_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__PercentOff>, _ arena: Arena) throws(CodecError) {
        c.pointee.pay_permille = payPermille
        c.pointee.max_discount_minor = maxDiscountMinor
        c.pointee.threshold_minor = thresholdMinor
    }
}

extension MarketingV1.CashOff: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CashOff"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CashOff>) {
        patron__marketing__v1__cash_off__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CashOff>) throws(CodecError) {
        amountMinor = c.pointee.amount_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CashOff>, _ arena: Arena) throws(CodecError) {
        c.pointee.amount_minor = amountMinor
    }
}

extension MarketingV1.NewPrice: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.NewPrice"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__NewPrice>) {
        patron__marketing__v1__new_price__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__NewPrice>) throws(CodecError) {
        unitPriceMinor = c.pointee.unit_price_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__NewPrice>, _ arena: Arena) throws(CodecError) {
        c.pointee.unit_price_minor = unitPriceMinor
    }
}

extension MarketingV1.BuyGet: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.BuyGet"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__BuyGet>) {
        patron__marketing__v1__buy_get__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__BuyGet>) throws(CodecError) {
        buy = c.pointee.buy
        get = c.pointee.get
        payPermille = c.pointee.pay_permille
        maxPieces = c.pointee.max_pieces
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__BuyGet>, _ arena: Arena) throws(CodecError) {
        c.pointee.buy = buy
        c.pointee.get = get
        c.pointee.pay_permille = payPermille
        c.pointee.max_pieces = maxPieces
    }
}

extension MarketingV1.SetMeal: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.SetMeal"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__SetMeal>) {
        patron__marketing__v1__set_meal__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__SetMeal>) throws(CodecError) {
        parts = try Wire.messages(c.pointee.parts, c.pointee.n_parts)
        priceMinor = c.pointee.price_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__SetMeal>, _ arena: Arena) throws(CodecError) {
        if !parts.isEmpty {
            c.pointee.n_parts = parts.count
            c.pointee.parts = try arena.messages(parts)
        }
        c.pointee.price_minor = priceMinor
    }
}

extension MarketingV1.SetMeal.Part: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.SetMeal.Part"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__SetMeal__Part>) {
        patron__marketing__v1__set_meal__part__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__SetMeal__Part>) throws(CodecError) {
        sku = try Wire.string(c.pointee.sku, "sku")
        quantity = c.pointee.quantity
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__SetMeal__Part>, _ arena: Arena) throws(CodecError) {
        if !sku.isEmpty { c.pointee.sku = try arena.string(sku, "sku") }
        c.pointee.quantity = quantity
    }
}

extension MarketingV1.Gift: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.Gift"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__Gift>) {
        patron__marketing__v1__gift__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__Gift>) throws(CodecError) {
        sku = try Wire.string(c.pointee.sku, "sku")
        name = try Wire.string(c.pointee.name, "name")
        quantity = c.pointee.quantity
        thresholdMinor = c.pointee.threshold_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__Gift>, _ arena: Arena) throws(CodecError) {
        if !sku.isEmpty { c.pointee.sku = try arena.string(sku, "sku") }
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        c.pointee.quantity = quantity
        c.pointee.threshold_minor = thresholdMinor
    }
}

extension MarketingV1.ItemScope: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ItemScope"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ItemScope>) {
        patron__marketing__v1__item_scope__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ItemScope>) throws(CodecError) {
        skus = try Wire.strings(c.pointee.skus, c.pointee.n_skus, "skus")
        categories = try Wire.strings(c.pointee.categories, c.pointee.n_categories, "categories")
        tags = try Wire.strings(c.pointee.tags, c.pointee.n_tags, "tags")
        excludedSkus = try Wire.strings(c.pointee.excluded_skus, c.pointee.n_excluded_skus, "excludedSkus")
        excludedCategories = try Wire.strings(c.pointee.excluded_categories, c.pointee.n_excluded_categories, "excludedCategories")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ItemScope>, _ arena: Arena) throws(CodecError) {
        if !skus.isEmpty {
            c.pointee.n_skus = skus.count
            c.pointee.skus = try arena.strings(skus, "skus")
        }
        if !categories.isEmpty {
            c.pointee.n_categories = categories.count
            c.pointee.categories = try arena.strings(categories, "categories")
        }
        if !tags.isEmpty {
            c.pointee.n_tags = tags.count
            c.pointee.tags = try arena.strings(tags, "tags")
        }
        if !excludedSkus.isEmpty {
            c.pointee.n_excluded_skus = excludedSkus.count
            c.pointee.excluded_skus = try arena.strings(excludedSkus, "excludedSkus")
        }
        if !excludedCategories.isEmpty {
            c.pointee.n_excluded_categories = excludedCategories.count
            c.pointee.excluded_categories = try arena.strings(excludedCategories, "excludedCategories")
        }
    }
}

extension MarketingV1.OfferTimes: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.OfferTimes"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__OfferTimes>) {
        patron__marketing__v1__offer_times__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__OfferTimes>) throws(CodecError) {
        from = try Wire.instant(c.pointee.from, "from")
        until = try Wire.instant(c.pointee.until, "until")
        weekdays = try Wire.strings(c.pointee.weekdays, c.pointee.n_weekdays, "weekdays")
        minutes = try Wire.messages(c.pointee.minutes, c.pointee.n_minutes)
        blackoutDates = try Wire.strings(c.pointee.blackout_dates, c.pointee.n_blackout_dates, "blackoutDates")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__OfferTimes>, _ arena: Arena) throws(CodecError) {
        if let from { c.pointee.from = try arena.instant(from, "from") }
        if let until { c.pointee.until = try arena.instant(until, "until") }
        if !weekdays.isEmpty {
            c.pointee.n_weekdays = weekdays.count
            c.pointee.weekdays = try arena.strings(weekdays, "weekdays")
        }
        if !minutes.isEmpty {
            c.pointee.n_minutes = minutes.count
            c.pointee.minutes = try arena.messages(minutes)
        }
        if !blackoutDates.isEmpty {
            c.pointee.n_blackout_dates = blackoutDates.count
            c.pointee.blackout_dates = try arena.strings(blackoutDates, "blackoutDates")
        }
    }
}

extension MarketingV1.MinuteRange: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.MinuteRange"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__MinuteRange>) {
        patron__marketing__v1__minute_range__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__MinuteRange>) throws(CodecError) {
        from = c.pointee.from
        until = c.pointee.until
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__MinuteRange>, _ arena: Arena) throws(CodecError) {
        c.pointee.from = from
        c.pointee.until = until
    }
}

extension MarketingV1.OfferAudience: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.OfferAudience"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__OfferAudience>) {
        patron__marketing__v1__offer_audience__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__OfferAudience>) throws(CodecError) {
        membersOnly = c.pointee.members_only != 0
        levels = try Wire.strings(c.pointee.levels, c.pointee.n_levels, "levels")
        birthday = try Wire.string(c.pointee.birthday, "birthday")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__OfferAudience>, _ arena: Arena) throws(CodecError) {
        c.pointee.members_only = membersOnly ? 1 : 0
        if !levels.isEmpty {
            c.pointee.n_levels = levels.count
            c.pointee.levels = try arena.strings(levels, "levels")
        }
        if !birthday.isEmpty { c.pointee.birthday = try arena.string(birthday, "birthday") }
    }
}

extension MarketingV1.Stacking: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.Stacking"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__Stacking>) {
        patron__marketing__v1__stacking__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__Stacking>) throws(CodecError) {
        `class` = Wire.enumeration(c.pointee.class_.rawValue)
        group = try Wire.string(c.pointee.group, "group")
        groupMax = c.pointee.group_max
        singlePerLine = c.pointee.single_per_line != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__Stacking>, _ arena: Arena) throws(CodecError) {
        c.pointee.class_ = .init(rawValue: UInt32(bitPattern: `class`.rawValue))
        if !group.isEmpty { c.pointee.group = try arena.string(group, "group") }
        c.pointee.group_max = groupMax
        c.pointee.single_per_line = singlePerLine ? 1 : 0
    }
}

extension MarketingV1.OfferTerms: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.OfferTerms"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__OfferTerms>) {
        patron__marketing__v1__offer_terms__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__OfferTerms>) throws(CodecError) {
        stage = Wire.enumeration(c.pointee.stage.rawValue)
        switch c.pointee.discount_case.rawValue {
        case 2: discount = .fullReduction(try Wire.presentMessage(c.pointee.full_reduction))
        case 3: discount = .percentOff(try Wire.presentMessage(c.pointee.percent_off))
        case 4: discount = .cashOff(try Wire.presentMessage(c.pointee.cash_off))
        case 5: discount = .newPrice(try Wire.presentMessage(c.pointee.new_price))
        case 6: discount = .buyGet(try Wire.presentMessage(c.pointee.buy_get))
        case 7: discount = .setMeal(try Wire.presentMessage(c.pointee.set_meal))
        case 8: discount = .gift(try Wire.presentMessage(c.pointee.gift))
        default: discount = nil
        }
        scope = try Wire.message(c.pointee.scope)
        times = try Wire.message(c.pointee.times)
        audience = try Wire.message(c.pointee.audience)
        storeIds = try Wire.strings(c.pointee.store_ids, c.pointee.n_store_ids, "storeIds")
        channels = Wire.values(c.pointee.channels, c.pointee.n_channels).map { Wire.enumeration($0.rawValue) }
        basis = Wire.enumeration(c.pointee.basis.rawValue)
        stacking = try Wire.message(c.pointee.stacking)
        percentOfInitial = c.pointee.percent_of_initial != 0
        combines = c.pointee.combines != 0
        priority = c.pointee.priority
        unitIds = try Wire.strings(c.pointee.unit_ids, c.pointee.n_unit_ids, "unitIds")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__OfferTerms>, _ arena: Arena) throws(CodecError) {
        c.pointee.stage = .init(rawValue: UInt32(bitPattern: stage.rawValue))
        switch discount {
        case .fullReduction(let value)?:
            c.pointee.discount_case = .init(rawValue: 2)
            c.pointee.full_reduction = try arena.message(value)
        case .percentOff(let value)?:
            c.pointee.discount_case = .init(rawValue: 3)
            c.pointee.percent_off = try arena.message(value)
        case .cashOff(let value)?:
            c.pointee.discount_case = .init(rawValue: 4)
            c.pointee.cash_off = try arena.message(value)
        case .newPrice(let value)?:
            c.pointee.discount_case = .init(rawValue: 5)
            c.pointee.new_price = try arena.message(value)
        case .buyGet(let value)?:
            c.pointee.discount_case = .init(rawValue: 6)
            c.pointee.buy_get = try arena.message(value)
        case .setMeal(let value)?:
            c.pointee.discount_case = .init(rawValue: 7)
            c.pointee.set_meal = try arena.message(value)
        case .gift(let value)?:
            c.pointee.discount_case = .init(rawValue: 8)
            c.pointee.gift = try arena.message(value)
        case nil: break
        }
        if let scope { c.pointee.scope = try arena.message(scope) }
        if let times { c.pointee.times = try arena.message(times) }
        if let audience { c.pointee.audience = try arena.message(audience) }
        if !storeIds.isEmpty {
            c.pointee.n_store_ids = storeIds.count
            c.pointee.store_ids = try arena.strings(storeIds, "storeIds")
        }
        if !channels.isEmpty {
            c.pointee.n_channels = channels.count
            c.pointee.channels = arena.values(channels.map { .init(rawValue: UInt32(bitPattern: $0.rawValue)) })
        }
        c.pointee.basis = .init(rawValue: UInt32(bitPattern: basis.rawValue))
        if let stacking { c.pointee.stacking = try arena.message(stacking) }
        c.pointee.percent_of_initial = percentOfInitial ? 1 : 0
        c.pointee.combines = combines ? 1 : 0
        c.pointee.priority = priority
        if !unitIds.isEmpty {
            c.pointee.n_unit_ids = unitIds.count
            c.pointee.unit_ids = try arena.strings(unitIds, "unitIds")
        }
    }
}
