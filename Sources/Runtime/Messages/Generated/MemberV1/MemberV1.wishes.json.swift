// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.Wish: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "memberId", "levelCode", "benefitCode", "text", "wantedOn", "state", "filedAt", "answer", "answeredAt", "answeredBy", "endedAt", "score"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: levelCode = try String(from: &reader)
            case 3: benefitCode = try String(from: &reader)
            case 4: text = try String(from: &reader)
            case 5: wantedOn = try String(from: &reader)
            case 6: state = try MemberV1.WishState(from: &reader)
            case 7: filedAt = try Instant(from: &reader)
            case 8: answer = try String(from: &reader)
            case 9: answeredAt = try Instant(from: &reader)
            case 10: answeredBy = try String(from: &reader)
            case 11: endedAt = try Instant(from: &reader)
            default: score = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"levelCode\":"); levelCode.write(to: &writer)
        writer.key("\"benefitCode\":"); benefitCode.write(to: &writer)
        writer.key("\"text\":"); text.write(to: &writer)
        writer.key("\"wantedOn\":"); wantedOn.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        if let filedAt { writer.key("\"filedAt\":"); filedAt.write(to: &writer) }
        writer.key("\"answer\":"); answer.write(to: &writer)
        if let answeredAt { writer.key("\"answeredAt\":"); answeredAt.write(to: &writer) }
        writer.key("\"answeredBy\":"); answeredBy.write(to: &writer)
        if let endedAt { writer.key("\"endedAt\":"); endedAt.write(to: &writer) }
        writer.key("\"score\":"); score.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.FileWishRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["benefitCode", "text", "wantedOn"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: benefitCode = try String(from: &reader)
            case 1: text = try String(from: &reader)
            default: wantedOn = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"benefitCode\":"); benefitCode.write(to: &writer)
        writer.key("\"text\":"); text.write(to: &writer)
        writer.key("\"wantedOn\":"); wantedOn.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.WithdrawWishRequest: JSONMessage {
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

extension MemberV1.ScoreWishRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "score"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            default: score = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"score\":"); score.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.AnswerWishRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "note"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            default: note = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"note\":"); note.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.CloseWishRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "note"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            default: note = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"note\":"); note.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.WishReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "state", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: state = try MemberV1.WishState(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListMyWishesRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: pageSize = try Int32(from: &reader)
            default: pageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListWishesRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["state", "memberId", "pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: state = try MemberV1.WishState(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: pageSize = try Int32(from: &reader)
            default: pageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListWishesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["wishes", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: wishes = try reader.array(of: MemberV1.Wish.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"wishes\":"); writer.array(wishes)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.GetBenefitCoverageRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["from", "to"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: from = try String(from: &reader)
            default: to = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"from\":"); from.write(to: &writer)
        writer.key("\"to\":"); to.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.BenefitUse: JSONMessage {
    private static let jsonFields: [StaticString] = ["benefitCode", "name", "chosen", "used"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: benefitCode = try String(from: &reader)
            case 1: name = try PatronV1.Text(from: &reader)
            case 2: chosen = try Int64(from: &reader)
            default: used = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"benefitCode\":"); benefitCode.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"chosen\":"); chosen.write(to: &writer)
        writer.key("\"used\":"); used.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.LevelCoverage: JSONMessage {
    private static let jsonFields: [StaticString] = ["levelCode", "entitled", "chosen", "used", "chosenPermille", "coveragePermille", "wishes", "wishesAnswered", "wishesAnsweredInADay", "wishesScored", "averageScoreHundredths", "benefits"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: levelCode = try String(from: &reader)
            case 1: entitled = try Int64(from: &reader)
            case 2: chosen = try Int64(from: &reader)
            case 3: used = try Int64(from: &reader)
            case 4: chosenPermille = try Int32(from: &reader)
            case 5: coveragePermille = try Int32(from: &reader)
            case 6: wishes = try Int64(from: &reader)
            case 7: wishesAnswered = try Int64(from: &reader)
            case 8: wishesAnsweredInADay = try Int64(from: &reader)
            case 9: wishesScored = try Int64(from: &reader)
            case 10: averageScoreHundredths = try Int32(from: &reader)
            default: benefits = try reader.array(of: MemberV1.BenefitUse.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"levelCode\":"); levelCode.write(to: &writer)
        writer.key("\"entitled\":"); entitled.write(to: &writer)
        writer.key("\"chosen\":"); chosen.write(to: &writer)
        writer.key("\"used\":"); used.write(to: &writer)
        writer.key("\"chosenPermille\":"); chosenPermille.write(to: &writer)
        writer.key("\"coveragePermille\":"); coveragePermille.write(to: &writer)
        writer.key("\"wishes\":"); wishes.write(to: &writer)
        writer.key("\"wishesAnswered\":"); wishesAnswered.write(to: &writer)
        writer.key("\"wishesAnsweredInADay\":"); wishesAnsweredInADay.write(to: &writer)
        writer.key("\"wishesScored\":"); wishesScored.write(to: &writer)
        writer.key("\"averageScoreHundredths\":"); averageScoreHundredths.write(to: &writer)
        writer.key("\"benefits\":"); writer.array(benefits)
        writer.endObject()
    }
}

extension MemberV1.BenefitCoverage: JSONMessage {
    private static let jsonFields: [StaticString] = ["from", "to", "levels"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: from = try String(from: &reader)
            case 1: to = try String(from: &reader)
            default: levels = try reader.array(of: MemberV1.LevelCoverage.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"from\":"); from.write(to: &writer)
        writer.key("\"to\":"); to.write(to: &writer)
        writer.key("\"levels\":"); writer.array(levels)
        writer.endObject()
    }
}

extension MemberV1.WishEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["wishId", "memberId", "levelCode", "benefitCode", "state", "score"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: wishId = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: levelCode = try String(from: &reader)
            case 3: benefitCode = try String(from: &reader)
            case 4: state = try MemberV1.WishState(from: &reader)
            default: score = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"wishId\":"); wishId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"levelCode\":"); levelCode.write(to: &writer)
        writer.key("\"benefitCode\":"); benefitCode.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"score\":"); score.write(to: &writer)
        writer.endObject()
    }
}
