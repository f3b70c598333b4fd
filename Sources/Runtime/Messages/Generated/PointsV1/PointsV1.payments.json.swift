// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.TopUpPurpose: JSONMessage {
    private static let jsonFields: [StaticString] = ["planId", "amountMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: planId = try String(from: &reader)
            default: amountMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"planId\":"); planId.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CreatePaymentRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["provider", "memberId", "memberCode", "phone", "topUp", "checkoutId", "payerOpenid", "paymentCode", "storeId", "terminalId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: provider = try PointsV1.PaymentProvider(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: memberCode = try String(from: &reader)
            case 3: phone = try String(from: &reader)
            case 4: topUp = try PointsV1.TopUpPurpose(from: &reader)
            case 5: checkoutId = try String(from: &reader)
            case 6: payerOpenid = try String(from: &reader)
            case 7: paymentCode = try String(from: &reader)
            case 8: storeId = try String(from: &reader)
            default: terminalId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"provider\":"); provider.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"memberCode\":"); memberCode.write(to: &writer)
        writer.key("\"phone\":"); phone.write(to: &writer)
        if let topUp { writer.key("\"topUp\":"); topUp.write(to: &writer) }
        writer.key("\"checkoutId\":"); checkoutId.write(to: &writer)
        writer.key("\"payerOpenid\":"); payerOpenid.write(to: &writer)
        writer.key("\"paymentCode\":"); paymentCode.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PaymentParameter: JSONMessage {
    private static let jsonFields: [StaticString] = ["name", "value"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: name = try String(from: &reader)
            default: value = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"name\":"); name.write(to: &writer)
        writer.key("\"value\":"); value.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.Payment: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "provider", "state", "memberId", "amountMinor", "currency", "expiresAt", "paidAt", "checkoutId", "topUpId", "orderId", "reason", "providerNumber", "refundedMinor", "createdAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: provider = try PointsV1.PaymentProvider(from: &reader)
            case 2: state = try PointsV1.PaymentState(from: &reader)
            case 3: memberId = try String(from: &reader)
            case 4: amountMinor = try Int64(from: &reader)
            case 5: currency = try String(from: &reader)
            case 6: expiresAt = try Instant(from: &reader)
            case 7: paidAt = try Instant(from: &reader)
            case 8: checkoutId = try String(from: &reader)
            case 9: topUpId = try String(from: &reader)
            case 10: orderId = try String(from: &reader)
            case 11: reason = try String(from: &reader)
            case 12: providerNumber = try String(from: &reader)
            case 13: refundedMinor = try Int64(from: &reader)
            default: createdAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"provider\":"); provider.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        if let paidAt { writer.key("\"paidAt\":"); paidAt.write(to: &writer) }
        writer.key("\"checkoutId\":"); checkoutId.write(to: &writer)
        writer.key("\"topUpId\":"); topUpId.write(to: &writer)
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"providerNumber\":"); providerNumber.write(to: &writer)
        writer.key("\"refundedMinor\":"); refundedMinor.write(to: &writer)
        if let createdAt { writer.key("\"createdAt\":"); createdAt.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.PaymentReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["payment", "parameters", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: payment = try PointsV1.Payment(from: &reader)
            case 1: parameters = try reader.array(of: PointsV1.PaymentParameter.self)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let payment { writer.key("\"payment\":"); payment.write(to: &writer) }
        writer.key("\"parameters\":"); writer.array(parameters)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.GetPaymentRequest: JSONMessage {
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

extension PointsV1.ClosePaymentRequest: JSONMessage {
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

extension PointsV1.RefundPaymentRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "amountMinor", "reason", "withdrawalId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: amountMinor = try Int64(from: &reader)
            case 2: reason = try String(from: &reader)
            default: withdrawalId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"withdrawalId\":"); withdrawalId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PaymentRefund: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "paymentId", "state", "amountMinor", "reason", "automatic", "createdAt", "closedAt", "failure", "withdrawalId", "orderRefundId", "payoutReference", "steps"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: paymentId = try String(from: &reader)
            case 2: state = try PointsV1.PaymentRefundState(from: &reader)
            case 3: amountMinor = try Int64(from: &reader)
            case 4: reason = try String(from: &reader)
            case 5: automatic = try Bool(from: &reader)
            case 6: createdAt = try Instant(from: &reader)
            case 7: closedAt = try Instant(from: &reader)
            case 8: failure = try String(from: &reader)
            case 9: withdrawalId = try String(from: &reader)
            case 10: orderRefundId = try String(from: &reader)
            case 11: payoutReference = try String(from: &reader)
            default: steps = try reader.array(of: PointsV1.PaymentRefundStep.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"paymentId\":"); paymentId.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"automatic\":"); automatic.write(to: &writer)
        if let createdAt { writer.key("\"createdAt\":"); createdAt.write(to: &writer) }
        if let closedAt { writer.key("\"closedAt\":"); closedAt.write(to: &writer) }
        writer.key("\"failure\":"); failure.write(to: &writer)
        writer.key("\"withdrawalId\":"); withdrawalId.write(to: &writer)
        writer.key("\"orderRefundId\":"); orderRefundId.write(to: &writer)
        writer.key("\"payoutReference\":"); payoutReference.write(to: &writer)
        writer.key("\"steps\":"); writer.array(steps)
        writer.endObject()
    }
}

extension PointsV1.PaymentRefundStep: JSONMessage {
    private static let jsonFields: [StaticString] = ["kind", "reason", "payoutReference", "storeId", "terminalId", "actor", "takenAt", "nextRefundId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: kind = try PointsV1.PaymentRefundStepKind(from: &reader)
            case 1: reason = try String(from: &reader)
            case 2: payoutReference = try String(from: &reader)
            case 3: storeId = try String(from: &reader)
            case 4: terminalId = try String(from: &reader)
            case 5: actor = try String(from: &reader)
            case 6: takenAt = try Instant(from: &reader)
            default: nextRefundId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"payoutReference\":"); payoutReference.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"actor\":"); actor.write(to: &writer)
        if let takenAt { writer.key("\"takenAt\":"); takenAt.write(to: &writer) }
        writer.key("\"nextRefundId\":"); nextRefundId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListPaymentRefundsRequest: JSONMessage {
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

extension PointsV1.ListPaymentRefundsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["refunds"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: refunds = try reader.array(of: PointsV1.PaymentRefund.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"refunds\":"); writer.array(refunds)
        writer.endObject()
    }
}

extension PointsV1.RetryPaymentRefundRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "refundId", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: refundId = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"refundId\":"); refundId.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.SettlePaymentRefundRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "refundId", "payoutReference", "way", "reason", "storeId", "terminalId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: refundId = try String(from: &reader)
            case 2: payoutReference = try String(from: &reader)
            case 3: way = try PointsV1.PaymentRefundStepKind(from: &reader)
            case 4: reason = try String(from: &reader)
            case 5: storeId = try String(from: &reader)
            default: terminalId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"refundId\":"); refundId.write(to: &writer)
        writer.key("\"payoutReference\":"); payoutReference.write(to: &writer)
        writer.key("\"way\":"); way.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PaymentRefundReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["refund", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: refund = try PointsV1.PaymentRefund(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let refund { writer.key("\"refund\":"); refund.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.NoticeHeader: JSONMessage {
    private static let jsonFields: [StaticString] = ["name", "value"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: name = try String(from: &reader)
            default: value = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"name\":"); name.write(to: &writer)
        writer.key("\"value\":"); value.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PaymentNoticeRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["merchantId", "headers", "body"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: merchantId = try String(from: &reader)
            case 1: headers = try reader.array(of: PointsV1.NoticeHeader.self)
            default: body = try [UInt8](from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"merchantId\":"); merchantId.write(to: &writer)
        writer.key("\"headers\":"); writer.array(headers)
        writer.key("\"body\":"); body.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PaymentNoticeReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["status", "contentType", "body"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: status = try Int32(from: &reader)
            case 1: contentType = try String(from: &reader)
            default: body = try [UInt8](from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"status\":"); status.write(to: &writer)
        writer.key("\"contentType\":"); contentType.write(to: &writer)
        writer.key("\"body\":"); body.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.GetPaymentReconciliationRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["date"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: date = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"date\":"); date.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PaymentReconciliation: JSONMessage {
    private static let jsonFields: [StaticString] = ["provider", "date", "agreed", "differenceCount", "differences", "comparedAt", "problem"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: provider = try PointsV1.PaymentProvider(from: &reader)
            case 1: date = try String(from: &reader)
            case 2: agreed = try Int64(from: &reader)
            case 3: differenceCount = try Int64(from: &reader)
            case 4: differences = try reader.array(of: PointsV1.PaymentDifference.self)
            case 5: comparedAt = try Instant(from: &reader)
            default: problem = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"provider\":"); provider.write(to: &writer)
        writer.key("\"date\":"); date.write(to: &writer)
        writer.key("\"agreed\":"); agreed.write(to: &writer)
        writer.key("\"differenceCount\":"); differenceCount.write(to: &writer)
        writer.key("\"differences\":"); writer.array(differences)
        if let comparedAt { writer.key("\"comparedAt\":"); comparedAt.write(to: &writer) }
        writer.key("\"problem\":"); problem.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PaymentDifference: JSONMessage {
    private static let jsonFields: [StaticString] = ["kind", "subject", "orderNumber", "refundNumber", "oursMinor", "theirsMinor", "atEdge"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: kind = try String(from: &reader)
            case 1: subject = try String(from: &reader)
            case 2: orderNumber = try String(from: &reader)
            case 3: refundNumber = try String(from: &reader)
            case 4: oursMinor = try Int64(from: &reader)
            case 5: theirsMinor = try Int64(from: &reader)
            default: atEdge = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"subject\":"); subject.write(to: &writer)
        writer.key("\"orderNumber\":"); orderNumber.write(to: &writer)
        writer.key("\"refundNumber\":"); refundNumber.write(to: &writer)
        writer.key("\"oursMinor\":"); oursMinor.write(to: &writer)
        writer.key("\"theirsMinor\":"); theirsMinor.write(to: &writer)
        writer.key("\"atEdge\":"); atEdge.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.GetPaymentReconciliationReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["providers"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: providers = try reader.array(of: PointsV1.PaymentReconciliation.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"providers\":"); writer.array(providers)
        writer.endObject()
    }
}
