import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Attributes`.
struct AttributesHandlers: MemberV1.Attributes.Handlers {
    let parts: MemberParts

    func list(
        _ request: MemberV1.ListAttributesRequest, _ call: CallContext
    ) async throws -> MemberV1.ListAttributesReply {
        let context = try RequestContext(call, clock: parts.clock)
        let isStaff = context.principal.kind == .staff
        let rows = try await parts.pool.query(
            ReadAttributes(merchant: context.merchant), settings: [.merchant(context.merchant)],
            deadline: context.deadline)
        return MemberV1.ListAttributesReply(
            attributes: rows.filter { isStaff || !$0.definition.isArchived }.map {
                MemberV1.Attribute($0, toStaff: isStaff)
            })
    }

    func define(
        _ request: MemberV1.DefineAttributeRequest, _ call: CallContext
    ) async throws -> MemberV1.DefineAttributeReply {
        let context = try RequestContext(call, clock: parts.clock)
        let definition = try AttributeDefinition(request)
        do throws(AttributeDefinition.Problem) {
            try definition.check()
        } catch {
            throw Refusal.invalid(error.field, error.problem)
        }
        let performed = try await Idempotency.perform(
            try context.operation(), id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try Self.store(definition, context, in: &transaction)
        }
        switch performed {
        case .done(let reply): return reply
        case .replayed(var reply?):
            reply.replayed = true
            return reply
        case .replayed(nil): throw Refusal(.internalError)
        }
    }

    private static func store(
        _ definition: AttributeDefinition, _ context: RequestContext,
        in transaction: inout Transaction
    ) throws -> Idempotency.Decision<MemberV1.DefineAttributeReply> {
        let rows = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([context.merchant]))
            return pipeline.add(ReadAttributes(merchant: context.merchant))
        }
        let kept = try rows.rows.first { $0.definition.code == definition.code }
        if let kept {
            guard definition.fits(kept.definition) else {
                return .refused(Refusal(.attributeFixed, facts: ["code": definition.code]))
            }
        } else if try rows.rows.count >= AttributeDefinition.Limits.attributes {
            return .refused(
                Refusal(
                    .attributeLimitReached,
                    facts: ["limit": "\(AttributeDefinition.Limits.attributes)"]))
        }
        let row = AttributeRow(
            definition: definition, revision: (kept?.revision ?? 0) + 1, changedAt: context.now,
            changedBy: context.principal.subject)
        try transaction.pipeline { pipeline in
            _ = pipeline.add(StoreAttribute(merchant: context.merchant, row: row))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(
                        .attributeDefined, object: definition.code,
                        change: AuditEntry.Change(
                            before: kept.map { "revision \($0.revision)" } ?? "",
                            after: "revision \(row.revision)")), by: context))
        }
        return .reply(
            MemberV1.DefineAttributeReply(attribute: MemberV1.Attribute(row, toStaff: true)))
    }
}

extension AttributeDefinition {
    fileprivate init(_ request: MemberV1.DefineAttributeRequest) throws(Refusal) {
        let type: AttributeType
        switch request.type {
        case .attributeText: type = .text
        case .attributeNumber: type = .number
        case .attributeChoice: type = .choice
        case .attributeMultiChoice: type = .multiChoice
        case .attributeDate: type = .date
        case .attributeBoolean: type = .boolean
        case .attributeBankCard: type = .bankCard
        case .attributeIdNumber: type = .idNumber
        case .unspecified, .unrecognized: throw .invalid("type", "is missing or not known")
        }
        self.init(
            code: request.code, name: BilingualText(request.name), type: type,
            options: request.options.map {
                Option(code: $0.code, name: BilingualText($0.name))
            },
            isSensitive: request.sensitive, isMemberEditable: request.memberEditable,
            isArchived: request.archived)
    }
}

extension BilingualText {
    init(_ text: PatronV1.Text?) { self.init(zh: text?.zh ?? "", en: text?.en ?? "") }
}

extension MemberV1.Attribute {
    init(_ row: AttributeRow, toStaff isStaff: Bool) {
        let definition = row.definition
        self.init(
            code: definition.code, name: PatronV1.Text(definition.name),
            type: MemberV1.AttributeType(definition.type),
            options: definition.options.map {
                MemberV1.AttributeOption(code: $0.code, name: PatronV1.Text($0.name))
            },
            sensitive: definition.isSensitive, memberEditable: definition.isMemberEditable,
            archived: definition.isArchived, revision: row.revision, changedAt: row.changedAt,
            changedBy: isStaff ? row.changedBy : "")
    }
}

extension MemberV1.AttributeType {
    init(_ type: AttributeType) {
        switch type {
        case .text: self = .attributeText
        case .number: self = .attributeNumber
        case .choice: self = .attributeChoice
        case .multiChoice: self = .attributeMultiChoice
        case .date: self = .attributeDate
        case .boolean: self = .attributeBoolean
        case .bankCard: self = .attributeBankCard
        case .idNumber: self = .attributeIdNumber
        }
    }
}
