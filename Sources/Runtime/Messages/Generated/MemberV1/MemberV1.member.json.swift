// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.Member: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "cardNumber", "nickname", "phone", "state", "level", "registeredAt", "birthday", "storeId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: cardNumber = try String(from: &reader)
            case 2: nickname = try String(from: &reader)
            case 3: phone = try String(from: &reader)
            case 4: state = try MemberV1.MemberState(from: &reader)
            case 5: level = try MemberV1.MemberLevel(from: &reader)
            case 6: registeredAt = try Instant(from: &reader)
            case 7: birthday = try String(from: &reader)
            default: storeId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"cardNumber\":"); cardNumber.write(to: &writer)
        writer.key("\"nickname\":"); nickname.write(to: &writer)
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        if let level { writer.key("\"level\":"); level.write(to: &writer) }
        if let registeredAt { writer.key("\"registeredAt\":"); registeredAt.write(to: &writer) }
        writer.key("\"birthday\":"); birthday.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.MemberLevel: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "name", "rank", "validUntil", "schemeVersion", "source", "graceUntil", "inGrace"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: name = try PatronV1.Text(from: &reader)
            case 2: rank = try Int32(from: &reader)
            case 3: validUntil = try Instant(from: &reader)
            case 4: schemeVersion = try Int32(from: &reader)
            case 5: source = try MemberV1.LevelSource(from: &reader)
            case 6: graceUntil = try Instant(from: &reader)
            default: inGrace = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"rank\":"); rank.write(to: &writer)
        if let validUntil { writer.key("\"validUntil\":"); validUntil.write(to: &writer) }
        writer.key("\"schemeVersion\":"); schemeVersion.write(to: &writer)
        writer.key("\"source\":"); source.write(to: &writer)
        if let graceUntil { writer.key("\"graceUntil\":"); graceUntil.write(to: &writer) }
        writer.key("\"inGrace\":"); inGrace.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.SendSmsCodeRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["phone", "purpose", "clientAddress", "deviceId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: phone = try String(from: &reader)
            case 1: purpose = try MemberV1.SmsPurpose(from: &reader)
            case 2: clientAddress = try String(from: &reader)
            default: deviceId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.key("\"purpose\":"); purpose.write(to: &writer)
        writer.key("\"clientAddress\":"); clientAddress.write(to: &writer)
        writer.key("\"deviceId\":"); deviceId.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.SendSmsCodeReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["expiresAt", "retryAfterSeconds", "code", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: expiresAt = try Instant(from: &reader)
            case 1: retryAfterSeconds = try Int32(from: &reader)
            case 2: code = try String(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        writer.key("\"retryAfterSeconds\":"); retryAfterSeconds.write(to: &writer)
        writer.key("\"code\":"); code.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.RegisterRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["phone", "smsCode", "deviceId", "nickname", "birthday", "referralCode", "storeId", "terminalId", "staffId", "origin", "originReference", "scene", "consents"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: phone = try String(from: &reader)
            case 1: smsCode = try String(from: &reader)
            case 2: deviceId = try String(from: &reader)
            case 3: nickname = try String(from: &reader)
            case 4: birthday = try String(from: &reader)
            case 5: referralCode = try String(from: &reader)
            case 6: storeId = try String(from: &reader)
            case 7: terminalId = try String(from: &reader)
            case 8: staffId = try String(from: &reader)
            case 9: origin = try MemberV1.RegistrationOrigin(from: &reader)
            case 10: originReference = try String(from: &reader)
            case 11: scene = try String(from: &reader)
            default: consents = try reader.array(of: MemberV1.ConsentChoice.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.key("\"smsCode\":"); smsCode.write(to: &writer)
        writer.key("\"deviceId\":"); deviceId.write(to: &writer)
        writer.key("\"nickname\":"); nickname.write(to: &writer)
        writer.key("\"birthday\":"); birthday.write(to: &writer)
        writer.key("\"referralCode\":"); referralCode.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.key("\"origin\":"); origin.write(to: &writer)
        writer.key("\"originReference\":"); originReference.write(to: &writer)
        writer.key("\"scene\":"); scene.write(to: &writer)
        writer.key("\"consents\":"); writer.array(consents)
        writer.endObject()
    }
}

extension MemberV1.RegisterReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["member", "accessToken", "refreshToken", "accessTokenExpiresAt", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: member = try MemberV1.Member(from: &reader)
            case 1: accessToken = try String(from: &reader)
            case 2: refreshToken = try String(from: &reader)
            case 3: accessTokenExpiresAt = try Instant(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let member { writer.key("\"member\":"); member.write(to: &writer) }
        writer.key("\"accessToken\":"); accessToken.write(to: &writer)
        writer.key("\"refreshToken\":"); refreshToken.write(to: &writer)
        if let accessTokenExpiresAt { writer.key("\"accessTokenExpiresAt\":"); accessTokenExpiresAt.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.IssueTokensRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["phone", "smsCode", "refreshToken", "deviceId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: phone = try String(from: &reader)
            case 1: smsCode = try String(from: &reader)
            case 2: refreshToken = try String(from: &reader)
            default: deviceId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.key("\"smsCode\":"); smsCode.write(to: &writer)
        writer.key("\"refreshToken\":"); refreshToken.write(to: &writer)
        writer.key("\"deviceId\":"); deviceId.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.IssueTokensReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["accessToken", "refreshToken", "accessTokenExpiresAt", "memberId", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: accessToken = try String(from: &reader)
            case 1: refreshToken = try String(from: &reader)
            case 2: accessTokenExpiresAt = try Instant(from: &reader)
            case 3: memberId = try String(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"accessToken\":"); accessToken.write(to: &writer)
        writer.key("\"refreshToken\":"); refreshToken.write(to: &writer)
        if let accessTokenExpiresAt { writer.key("\"accessTokenExpiresAt\":"); accessTokenExpiresAt.write(to: &writer) }
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.GetMemberRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: id = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.SearchMembersRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["cardNumber", "phone", "memberCode", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: cardNumber = try String(from: &reader)
            case 1: phone = try String(from: &reader)
            case 2: memberCode = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"cardNumber\":"); cardNumber.write(to: &writer)
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.key("\"memberCode\":"); memberCode.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.SearchMembersReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["members"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: members = try reader.array(of: MemberV1.Member.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"members\":"); writer.array(members)
        writer.endObject()
    }
}

extension MemberV1.GetMeRequest: JSONMessage {
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

extension MemberV1.GetMyLevelRequest: JSONMessage {
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

extension MemberV1.LevelProgress: JSONMessage {
    private static let jsonFields: [StaticString] = ["nextLevel", "nextLevelCode", "missingMinor", "hint", "conditions"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: nextLevel = try PatronV1.Text(from: &reader)
            case 1: nextLevelCode = try String(from: &reader)
            case 2: missingMinor = try Int64(from: &reader)
            case 3: hint = try PatronV1.Text(from: &reader)
            default: conditions = try reader.array(of: MemberV1.ConditionProgress.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let nextLevel { writer.key("\"nextLevel\":"); nextLevel.write(to: &writer) }
        writer.key("\"nextLevelCode\":"); nextLevelCode.write(to: &writer)
        writer.key("\"missingMinor\":"); missingMinor.write(to: &writer)
        if let hint { writer.key("\"hint\":"); hint.write(to: &writer) }
        writer.key("\"conditions\":"); writer.array(conditions)
        writer.endObject()
    }
}

extension MemberV1.ConditionProgress: JSONMessage {
    private static let jsonFields: [StaticString] = ["metric", "window", "reachedMinor", "thresholdMinor", "reached", "threshold"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: metric = try String(from: &reader)
            case 1: window = try String(from: &reader)
            case 2: reachedMinor = try Int64(from: &reader)
            case 3: thresholdMinor = try Int64(from: &reader)
            case 4: reached = try Int64(from: &reader)
            default: threshold = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"metric\":"); metric.write(to: &writer)
        writer.key("\"window\":"); window.write(to: &writer)
        writer.key("\"reachedMinor\":"); reachedMinor.write(to: &writer)
        writer.key("\"thresholdMinor\":"); thresholdMinor.write(to: &writer)
        writer.key("\"reached\":"); reached.write(to: &writer)
        writer.key("\"threshold\":"); threshold.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.Benefit: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "name"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            default: name = try PatronV1.Text(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.UpcomingLevel: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "name", "from"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: name = try PatronV1.Text(from: &reader)
            default: from = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        if let from { writer.key("\"from\":"); from.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.LevelStay: JSONMessage {
    private static let jsonFields: [StaticString] = ["validUntil", "graceUntil", "reached", "missingMinor", "hint", "conditions"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: validUntil = try Instant(from: &reader)
            case 1: graceUntil = try Instant(from: &reader)
            case 2: reached = try Bool(from: &reader)
            case 3: missingMinor = try Int64(from: &reader)
            case 4: hint = try PatronV1.Text(from: &reader)
            default: conditions = try reader.array(of: MemberV1.ConditionProgress.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let validUntil { writer.key("\"validUntil\":"); validUntil.write(to: &writer) }
        if let graceUntil { writer.key("\"graceUntil\":"); graceUntil.write(to: &writer) }
        writer.key("\"reached\":"); reached.write(to: &writer)
        writer.key("\"missingMinor\":"); missingMinor.write(to: &writer)
        if let hint { writer.key("\"hint\":"); hint.write(to: &writer) }
        writer.key("\"conditions\":"); writer.array(conditions)
        writer.endObject()
    }
}

extension MemberV1.GetMyLevelReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["level", "progress", "benefits", "upcoming", "stay"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: level = try MemberV1.MemberLevel(from: &reader)
            case 1: progress = try MemberV1.LevelProgress(from: &reader)
            case 2: benefits = try reader.array(of: MemberV1.Benefit.self)
            case 3: upcoming = try MemberV1.UpcomingLevel(from: &reader)
            default: stay = try MemberV1.LevelStay(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let level { writer.key("\"level\":"); level.write(to: &writer) }
        if let progress { writer.key("\"progress\":"); progress.write(to: &writer) }
        writer.key("\"benefits\":"); writer.array(benefits)
        if let upcoming { writer.key("\"upcoming\":"); upcoming.write(to: &writer) }
        if let stay { writer.key("\"stay\":"); stay.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.ResolveMemberRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "memberCode", "phone", "storeIds", "purpose", "operation", "retrySeconds"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: memberCode = try String(from: &reader)
            case 2: phone = try String(from: &reader)
            case 3: storeIds = try reader.array(of: String.self)
            case 4: purpose = try MemberV1.IdentificationPurpose(from: &reader)
            case 5: operation = try String(from: &reader)
            default: retrySeconds = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"memberCode\":"); memberCode.write(to: &writer)
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.key("\"storeIds\":"); writer.array(storeIds)
        writer.key("\"purpose\":"); purpose.write(to: &writer)
        writer.key("\"operation\":"); operation.write(to: &writer)
        writer.key("\"retrySeconds\":"); retrySeconds.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.MemberFacts: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "state", "levelCode", "levelRank", "levelSchemeVersion", "earningBlocked", "spendingBlocked", "version", "birthday", "identifiedBy", "leaving"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: state = try MemberV1.MemberState(from: &reader)
            case 2: levelCode = try String(from: &reader)
            case 3: levelRank = try Int32(from: &reader)
            case 4: levelSchemeVersion = try Int32(from: &reader)
            case 5: earningBlocked = try Bool(from: &reader)
            case 6: spendingBlocked = try Bool(from: &reader)
            case 7: version = try Int64(from: &reader)
            case 8: birthday = try String(from: &reader)
            case 9: identifiedBy = try MemberV1.IdentifiedBy(from: &reader)
            default: leaving = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"levelCode\":"); levelCode.write(to: &writer)
        writer.key("\"levelRank\":"); levelRank.write(to: &writer)
        writer.key("\"levelSchemeVersion\":"); levelSchemeVersion.write(to: &writer)
        writer.key("\"earningBlocked\":"); earningBlocked.write(to: &writer)
        writer.key("\"spendingBlocked\":"); spendingBlocked.write(to: &writer)
        writer.key("\"version\":"); version.write(to: &writer)
        writer.key("\"birthday\":"); birthday.write(to: &writer)
        writer.key("\"identifiedBy\":"); identifiedBy.write(to: &writer)
        writer.key("\"leaving\":"); leaving.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.SetBlocksRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "earningBlocked", "spendingBlocked", "blocked", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: earningBlocked = try Bool(from: &reader)
            case 2: spendingBlocked = try Bool(from: &reader)
            case 3: blocked = try Bool(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"earningBlocked\":"); earningBlocked.write(to: &writer)
        writer.key("\"spendingBlocked\":"); spendingBlocked.write(to: &writer)
        writer.key("\"blocked\":"); blocked.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.SetBlocksReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["facts", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: facts = try MemberV1.MemberFacts(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let facts { writer.key("\"facts\":"); facts.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ImportMemberRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["source", "externalId", "registeredAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: source = try String(from: &reader)
            case 1: externalId = try String(from: &reader)
            default: registeredAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"source\":"); source.write(to: &writer)
        writer.key("\"externalId\":"); externalId.write(to: &writer)
        if let registeredAt { writer.key("\"registeredAt\":"); registeredAt.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.ImportMemberReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.CountByLevelRequest: JSONMessage {
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

extension MemberV1.LevelCount: JSONMessage {
    private static let jsonFields: [StaticString] = ["levelCode", "members"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: levelCode = try String(from: &reader)
            default: members = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"levelCode\":"); levelCode.write(to: &writer)
        writer.key("\"members\":"); members.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.CountByLevelReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["levels", "members", "feedTransaction", "feedSequence"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: levels = try reader.array(of: MemberV1.LevelCount.self)
            case 1: members = try Int64(from: &reader)
            case 2: feedTransaction = try Int64(from: &reader)
            default: feedSequence = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"levels\":"); writer.array(levels)
        writer.key("\"members\":"); members.write(to: &writer)
        writer.key("\"feedTransaction\":"); feedTransaction.write(to: &writer)
        writer.key("\"feedSequence\":"); feedSequence.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.MemberRegisteredEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "source", "storeId", "referrerMemberId", "registeredAt", "businessDate", "facts", "origin", "originReference", "sceneId", "incentive", "consents"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: source = try String(from: &reader)
            case 2: storeId = try String(from: &reader)
            case 3: referrerMemberId = try String(from: &reader)
            case 4: registeredAt = try Instant(from: &reader)
            case 5: businessDate = try String(from: &reader)
            case 6: facts = try MemberV1.MemberFacts(from: &reader)
            case 7: origin = try MemberV1.RegistrationOrigin(from: &reader)
            case 8: originReference = try String(from: &reader)
            case 9: sceneId = try String(from: &reader)
            case 10: incentive = try MemberV1.SourceIncentive(from: &reader)
            default: consents = try reader.array(of: MemberV1.ConsentChoice.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"source\":"); source.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"referrerMemberId\":"); referrerMemberId.write(to: &writer)
        if let registeredAt { writer.key("\"registeredAt\":"); registeredAt.write(to: &writer) }
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        if let facts { writer.key("\"facts\":"); facts.write(to: &writer) }
        writer.key("\"origin\":"); origin.write(to: &writer)
        writer.key("\"originReference\":"); originReference.write(to: &writer)
        writer.key("\"sceneId\":"); sceneId.write(to: &writer)
        if let incentive { writer.key("\"incentive\":"); incentive.write(to: &writer) }
        writer.key("\"consents\":"); writer.array(consents)
        writer.endObject()
    }
}

extension MemberV1.SourceIncentive: JSONMessage {
    private static let jsonFields: [StaticString] = ["eventCode", "couponTemplateId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: eventCode = try String(from: &reader)
            default: couponTemplateId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"eventCode\":"); eventCode.write(to: &writer)
        writer.key("\"couponTemplateId\":"); couponTemplateId.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.MemberUpdatedEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "facts", "changed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: facts = try MemberV1.MemberFacts(from: &reader)
            default: changed = try reader.array(of: String.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        if let facts { writer.key("\"facts\":"); facts.write(to: &writer) }
        writer.key("\"changed\":"); writer.array(changed)
        writer.endObject()
    }
}

extension MemberV1.LevelChangedEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "fromLevel", "toLevel", "validUntil", "reason", "orderId", "facts", "source", "stay"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: fromLevel = try String(from: &reader)
            case 2: toLevel = try String(from: &reader)
            case 3: validUntil = try Instant(from: &reader)
            case 4: reason = try PatronV1.Text(from: &reader)
            case 5: orderId = try String(from: &reader)
            case 6: facts = try MemberV1.MemberFacts(from: &reader)
            case 7: source = try MemberV1.LevelSource(from: &reader)
            default: stay = try MemberV1.LevelStay(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"fromLevel\":"); fromLevel.write(to: &writer)
        writer.key("\"toLevel\":"); toLevel.write(to: &writer)
        if let validUntil { writer.key("\"validUntil\":"); validUntil.write(to: &writer) }
        if let reason { writer.key("\"reason\":"); reason.write(to: &writer) }
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        if let facts { writer.key("\"facts\":"); facts.write(to: &writer) }
        writer.key("\"source\":"); source.write(to: &writer)
        if let stay { writer.key("\"stay\":"); stay.write(to: &writer) }
        writer.endObject()
    }
}
