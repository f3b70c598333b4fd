// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MarketingV1.FullReduction: JSONMessage {
    private static let jsonFields: [StaticString] = ["thresholdMinor", "reductionMinor", "repeats", "capMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: thresholdMinor = try Int64(from: &reader)
            case 1: reductionMinor = try Int64(from: &reader)
            case 2: repeats = try Bool(from: &reader)
            default: capMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"thresholdMinor\":"); thresholdMinor.write(to: &writer)
        writer.key("\"reductionMinor\":"); reductionMinor.write(to: &writer)
        writer.key("\"repeats\":"); repeats.write(to: &writer)
        writer.key("\"capMinor\":"); capMinor.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.PercentOff: JSONMessage {
    private static let jsonFields: [StaticString] = ["payPermille", "maxDiscountMinor", "thresholdMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: payPermille = try Int32(from: &reader)
            case 1: maxDiscountMinor = try Int64(from: &reader)
            default: thresholdMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"payPermille\":"); payPermille.write(to: &writer)
        writer.key("\"maxDiscountMinor\":"); maxDiscountMinor.write(to: &writer)
        writer.key("\"thresholdMinor\":"); thresholdMinor.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.CashOff: JSONMessage {
    private static let jsonFields: [StaticString] = ["amountMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: amountMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.NewPrice: JSONMessage {
    private static let jsonFields: [StaticString] = ["unitPriceMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: unitPriceMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"unitPriceMinor\":"); unitPriceMinor.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.BuyGet: JSONMessage {
    private static let jsonFields: [StaticString] = ["buy", "get", "payPermille", "maxPieces"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: buy = try Int32(from: &reader)
            case 1: get = try Int32(from: &reader)
            case 2: payPermille = try Int32(from: &reader)
            default: maxPieces = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"buy\":"); buy.write(to: &writer)
        writer.key("\"get\":"); get.write(to: &writer)
        writer.key("\"payPermille\":"); payPermille.write(to: &writer)
        writer.key("\"maxPieces\":"); maxPieces.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.SetMeal: JSONMessage {
    private static let jsonFields: [StaticString] = ["parts", "priceMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: parts = try reader.array(of: MarketingV1.SetMeal.Part.self)
            default: priceMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"parts\":"); writer.array(parts)
        writer.key("\"priceMinor\":"); priceMinor.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.SetMeal.Part: JSONMessage {
    private static let jsonFields: [StaticString] = ["sku", "quantity"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: sku = try String(from: &reader)
            default: quantity = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"sku\":"); sku.write(to: &writer)
        writer.key("\"quantity\":"); quantity.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.Gift: JSONMessage {
    private static let jsonFields: [StaticString] = ["sku", "name", "quantity", "thresholdMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: sku = try String(from: &reader)
            case 1: name = try String(from: &reader)
            case 2: quantity = try Int64(from: &reader)
            default: thresholdMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"sku\":"); sku.write(to: &writer)
        writer.key("\"name\":"); name.write(to: &writer)
        writer.key("\"quantity\":"); quantity.write(to: &writer)
        writer.key("\"thresholdMinor\":"); thresholdMinor.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ItemScope: JSONMessage {
    private static let jsonFields: [StaticString] = ["skus", "categories", "tags", "excludedSkus", "excludedCategories"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: skus = try reader.array(of: String.self)
            case 1: categories = try reader.array(of: String.self)
            case 2: tags = try reader.array(of: String.self)
            case 3: excludedSkus = try reader.array(of: String.self)
            default: excludedCategories = try reader.array(of: String.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"skus\":"); writer.array(skus)
        writer.key("\"categories\":"); writer.array(categories)
        writer.key("\"tags\":"); writer.array(tags)
        writer.key("\"excludedSkus\":"); writer.array(excludedSkus)
        writer.key("\"excludedCategories\":"); writer.array(excludedCategories)
        writer.endObject()
    }
}

extension MarketingV1.OfferTimes: JSONMessage {
    private static let jsonFields: [StaticString] = ["from", "until", "weekdays", "minutes", "blackoutDates"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: from = try Instant(from: &reader)
            case 1: until = try Instant(from: &reader)
            case 2: weekdays = try reader.array(of: String.self)
            case 3: minutes = try reader.array(of: MarketingV1.MinuteRange.self)
            default: blackoutDates = try reader.array(of: String.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let from { writer.key("\"from\":"); from.write(to: &writer) }
        if let until { writer.key("\"until\":"); until.write(to: &writer) }
        writer.key("\"weekdays\":"); writer.array(weekdays)
        writer.key("\"minutes\":"); writer.array(minutes)
        writer.key("\"blackoutDates\":"); writer.array(blackoutDates)
        writer.endObject()
    }
}

extension MarketingV1.MinuteRange: JSONMessage {
    private static let jsonFields: [StaticString] = ["from", "until"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: from = try Int32(from: &reader)
            default: until = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"from\":"); from.write(to: &writer)
        writer.key("\"until\":"); until.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.OfferAudience: JSONMessage {
    private static let jsonFields: [StaticString] = ["membersOnly", "levels", "birthday"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: membersOnly = try Bool(from: &reader)
            case 1: levels = try reader.array(of: String.self)
            default: birthday = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"membersOnly\":"); membersOnly.write(to: &writer)
        writer.key("\"levels\":"); writer.array(levels)
        writer.key("\"birthday\":"); birthday.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.Stacking: JSONMessage {
    private static let jsonFields: [StaticString] = ["class", "group", "groupMax", "singlePerLine"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: `class` = try MarketingV1.StackingClass(from: &reader)
            case 1: group = try String(from: &reader)
            case 2: groupMax = try Int32(from: &reader)
            default: singlePerLine = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"class\":"); `class`.write(to: &writer)
        writer.key("\"group\":"); group.write(to: &writer)
        writer.key("\"groupMax\":"); groupMax.write(to: &writer)
        writer.key("\"singlePerLine\":"); singlePerLine.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.OfferTerms: JSONMessage {
    private static let jsonFields: [StaticString] = ["stage", "fullReduction", "percentOff", "cashOff", "newPrice", "buyGet", "setMeal", "gift", "scope", "times", "audience", "storeIds", "channels", "basis", "stacking", "percentOfInitial", "combines", "priority", "unitIds"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: stage = try MarketingV1.OfferStage(from: &reader)
            case 1: discount = try reader.choice(discount == nil, .fullReduction(try MarketingV1.FullReduction(from: &reader)))
            case 2: discount = try reader.choice(discount == nil, .percentOff(try MarketingV1.PercentOff(from: &reader)))
            case 3: discount = try reader.choice(discount == nil, .cashOff(try MarketingV1.CashOff(from: &reader)))
            case 4: discount = try reader.choice(discount == nil, .newPrice(try MarketingV1.NewPrice(from: &reader)))
            case 5: discount = try reader.choice(discount == nil, .buyGet(try MarketingV1.BuyGet(from: &reader)))
            case 6: discount = try reader.choice(discount == nil, .setMeal(try MarketingV1.SetMeal(from: &reader)))
            case 7: discount = try reader.choice(discount == nil, .gift(try MarketingV1.Gift(from: &reader)))
            case 8: scope = try MarketingV1.ItemScope(from: &reader)
            case 9: times = try MarketingV1.OfferTimes(from: &reader)
            case 10: audience = try MarketingV1.OfferAudience(from: &reader)
            case 11: storeIds = try reader.array(of: String.self)
            case 12: channels = try reader.array(of: PointsV1.Channel.self)
            case 13: basis = try MarketingV1.ThresholdBasis(from: &reader)
            case 14: stacking = try MarketingV1.Stacking(from: &reader)
            case 15: percentOfInitial = try Bool(from: &reader)
            case 16: combines = try Bool(from: &reader)
            case 17: priority = try Int32(from: &reader)
            default: unitIds = try reader.array(of: String.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"stage\":"); stage.write(to: &writer)
        switch discount {
        case .fullReduction(let value)?:
            writer.key("\"fullReduction\":"); value.write(to: &writer)
        case .percentOff(let value)?:
            writer.key("\"percentOff\":"); value.write(to: &writer)
        case .cashOff(let value)?:
            writer.key("\"cashOff\":"); value.write(to: &writer)
        case .newPrice(let value)?:
            writer.key("\"newPrice\":"); value.write(to: &writer)
        case .buyGet(let value)?:
            writer.key("\"buyGet\":"); value.write(to: &writer)
        case .setMeal(let value)?:
            writer.key("\"setMeal\":"); value.write(to: &writer)
        case .gift(let value)?:
            writer.key("\"gift\":"); value.write(to: &writer)
        case nil: break
        }
        if let scope { writer.key("\"scope\":"); scope.write(to: &writer) }
        if let times { writer.key("\"times\":"); times.write(to: &writer) }
        if let audience { writer.key("\"audience\":"); audience.write(to: &writer) }
        writer.key("\"storeIds\":"); writer.array(storeIds)
        writer.key("\"channels\":"); writer.array(channels)
        writer.key("\"basis\":"); basis.write(to: &writer)
        if let stacking { writer.key("\"stacking\":"); stacking.write(to: &writer) }
        writer.key("\"percentOfInitial\":"); percentOfInitial.write(to: &writer)
        writer.key("\"combines\":"); combines.write(to: &writer)
        writer.key("\"priority\":"); priority.write(to: &writer)
        writer.key("\"unitIds\":"); writer.array(unitIds)
        writer.endObject()
    }
}
