// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.BenefitClaim: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "memberId", "benefitCode", "levelCode", "state", "code", "claimedAt", "expiresAt", "usedAt", "storeId", "terminalId", "staffId", "storeIds", "asksFeedback", "score"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: benefitCode = try String(from: &reader)
            case 3: levelCode = try String(from: &reader)
            case 4: state = try MemberV1.BenefitClaimState(from: &reader)
            case 5: code = try String(from: &reader)
            case 6: claimedAt = try Instant(from: &reader)
            case 7: expiresAt = try Instant(from: &reader)
            case 8: usedAt = try Instant(from: &reader)
            case 9: storeId = try String(from: &reader)
            case 10: terminalId = try String(from: &reader)
            case 11: staffId = try String(from: &reader)
            case 12: storeIds = try reader.array(of: String.self)
            case 13: asksFeedback = try Bool(from: &reader)
            default: score = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"benefitCode\":"); benefitCode.write(to: &writer)
        writer.key("\"levelCode\":"); levelCode.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"code\":"); code.write(to: &writer)
        if let claimedAt { writer.key("\"claimedAt\":"); claimedAt.write(to: &writer) }
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        if let usedAt { writer.key("\"usedAt\":"); usedAt.write(to: &writer) }
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.key("\"storeIds\":"); writer.array(storeIds)
        writer.key("\"asksFeedback\":"); asksFeedback.write(to: &writer)
        writer.key("\"score\":"); score.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.BenefitStanding: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "name", "levelCode", "claimable", "granted", "claimed", "used", "until", "choice", "choose", "partner", "storeIds"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: name = try PatronV1.Text(from: &reader)
            case 2: levelCode = try String(from: &reader)
            case 3: claimable = try Bool(from: &reader)
            case 4: granted = try Int32(from: &reader)
            case 5: claimed = try Int32(from: &reader)
            case 6: used = try Int32(from: &reader)
            case 7: until = try Instant(from: &reader)
            case 8: choice = try String(from: &reader)
            case 9: choose = try Int32(from: &reader)
            case 10: partner = try MemberV1.BenefitPartner(from: &reader)
            default: storeIds = try reader.array(of: String.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"levelCode\":"); levelCode.write(to: &writer)
        writer.key("\"claimable\":"); claimable.write(to: &writer)
        writer.key("\"granted\":"); granted.write(to: &writer)
        writer.key("\"claimed\":"); claimed.write(to: &writer)
        writer.key("\"used\":"); used.write(to: &writer)
        if let until { writer.key("\"until\":"); until.write(to: &writer) }
        writer.key("\"choice\":"); choice.write(to: &writer)
        writer.key("\"choose\":"); choose.write(to: &writer)
        if let partner { writer.key("\"partner\":"); partner.write(to: &writer) }
        writer.key("\"storeIds\":"); writer.array(storeIds)
        writer.endObject()
    }
}

extension MemberV1.ListMyBenefitsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = []

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        _ = try reader.nextField(of: Self.jsonFields, in: &object)
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}

extension MemberV1.ListBenefitsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: memberId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListBenefitsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["benefits", "claims"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: benefits = try reader.array(of: MemberV1.BenefitStanding.self)
            default: claims = try reader.array(of: MemberV1.BenefitClaim.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"benefits\":"); writer.array(benefits)
        writer.key("\"claims\":"); writer.array(claims)
        writer.endObject()
    }
}

extension MemberV1.ClaimBenefitRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["code"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: code = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ScanBenefitRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "storeId", "terminalId", "staffId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: storeId = try String(from: &reader)
            case 2: terminalId = try String(from: &reader)
            default: staffId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.BenefitClaimReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["claim", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: claim = try MemberV1.BenefitClaim(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let claim { writer.key("\"claim\":"); claim.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.GiveBenefitFeedbackRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "score", "text"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: score = try Int32(from: &reader)
            default: text = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"score\":"); score.write(to: &writer)
        writer.key("\"text\":"); text.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListBenefitFeedbackRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["benefitCode", "pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: benefitCode = try String(from: &reader)
            case 1: pageSize = try Int32(from: &reader)
            default: pageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"benefitCode\":"); benefitCode.write(to: &writer)
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ReverseBenefitUseRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "id", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: id = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.SettlePartnersRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["from", "to", "partnerCode", "benefitCode"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: from = try String(from: &reader)
            case 1: to = try String(from: &reader)
            case 2: partnerCode = try String(from: &reader)
            default: benefitCode = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"from\":"); from.write(to: &writer)
        writer.key("\"to\":"); to.write(to: &writer)
        writer.key("\"partnerCode\":"); partnerCode.write(to: &writer)
        writer.key("\"benefitCode\":"); benefitCode.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.PartnerSettlementRow: JSONMessage {
    private static let jsonFields: [StaticString] = ["partnerCode", "benefitCode", "benefitName", "storeId", "storeName", "compensationMinor", "uses", "reversed", "count", "totalMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: partnerCode = try String(from: &reader)
            case 1: benefitCode = try String(from: &reader)
            case 2: benefitName = try PatronV1.Text(from: &reader)
            case 3: storeId = try String(from: &reader)
            case 4: storeName = try String(from: &reader)
            case 5: compensationMinor = try Int64(from: &reader)
            case 6: uses = try Int64(from: &reader)
            case 7: reversed = try Int64(from: &reader)
            case 8: count = try Int64(from: &reader)
            default: totalMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"partnerCode\":"); partnerCode.write(to: &writer)
        writer.key("\"benefitCode\":"); benefitCode.write(to: &writer)
        if let benefitName { writer.key("\"benefitName\":"); benefitName.write(to: &writer) }
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"storeName\":"); storeName.write(to: &writer)
        writer.key("\"compensationMinor\":"); compensationMinor.write(to: &writer)
        writer.key("\"uses\":"); uses.write(to: &writer)
        writer.key("\"reversed\":"); reversed.write(to: &writer)
        writer.key("\"count\":"); count.write(to: &writer)
        writer.key("\"totalMinor\":"); totalMinor.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.PartnerSettlement: JSONMessage {
    private static let jsonFields: [StaticString] = ["partnerCode", "name", "kind", "uses", "reversed", "count", "totalMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: partnerCode = try String(from: &reader)
            case 1: name = try PatronV1.Text(from: &reader)
            case 2: kind = try MemberV1.PartnerKind(from: &reader)
            case 3: uses = try Int64(from: &reader)
            case 4: reversed = try Int64(from: &reader)
            case 5: count = try Int64(from: &reader)
            default: totalMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"partnerCode\":"); partnerCode.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"uses\":"); uses.write(to: &writer)
        writer.key("\"reversed\":"); reversed.write(to: &writer)
        writer.key("\"count\":"); count.write(to: &writer)
        writer.key("\"totalMinor\":"); totalMinor.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.SettlePartnersReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["from", "to", "currency", "partners", "rows", "totalMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: from = try String(from: &reader)
            case 1: to = try String(from: &reader)
            case 2: currency = try String(from: &reader)
            case 3: partners = try reader.array(of: MemberV1.PartnerSettlement.self)
            case 4: rows = try reader.array(of: MemberV1.PartnerSettlementRow.self)
            default: totalMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"from\":"); from.write(to: &writer)
        writer.key("\"to\":"); to.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.key("\"partners\":"); writer.array(partners)
        writer.key("\"rows\":"); writer.array(rows)
        writer.key("\"totalMinor\":"); totalMinor.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.BenefitFeedback: JSONMessage {
    private static let jsonFields: [StaticString] = ["claimId", "memberId", "benefitCode", "levelCode", "storeId", "usedAt", "score", "text", "givenAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: claimId = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: benefitCode = try String(from: &reader)
            case 3: levelCode = try String(from: &reader)
            case 4: storeId = try String(from: &reader)
            case 5: usedAt = try Instant(from: &reader)
            case 6: score = try Int32(from: &reader)
            case 7: text = try String(from: &reader)
            default: givenAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"claimId\":"); claimId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"benefitCode\":"); benefitCode.write(to: &writer)
        writer.key("\"levelCode\":"); levelCode.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        if let usedAt { writer.key("\"usedAt\":"); usedAt.write(to: &writer) }
        writer.key("\"score\":"); score.write(to: &writer)
        writer.key("\"text\":"); text.write(to: &writer)
        if let givenAt { writer.key("\"givenAt\":"); givenAt.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.ListBenefitFeedbackReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["feedback", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: feedback = try reader.array(of: MemberV1.BenefitFeedback.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"feedback\":"); writer.array(feedback)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.BenefitEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["claimId", "memberId", "benefitCode", "levelCode", "state", "storeId", "score"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: claimId = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: benefitCode = try String(from: &reader)
            case 3: levelCode = try String(from: &reader)
            case 4: state = try MemberV1.BenefitClaimState(from: &reader)
            case 5: storeId = try String(from: &reader)
            default: score = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"claimId\":"); claimId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"benefitCode\":"); benefitCode.write(to: &writer)
        writer.key("\"levelCode\":"); levelCode.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"score\":"); score.write(to: &writer)
        writer.endObject()
    }
}
