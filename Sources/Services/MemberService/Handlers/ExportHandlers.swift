import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Exports`.
struct ExportHandlers: MemberV1.Exports.Handlers {
    let parts: MemberParts

    func request(
        _ request: MemberV1.RequestExportRequest, _ call: CallContext
    ) async throws -> MemberV1.RequestExportReply {
        let context = try RequestContext(call, clock: parts.clock)
        let operation = try parts.vault.operation(context)
        let record = try await parts.caller(context)
        let work = ExportWork(
            context: context, operation: operation, operationId: parts.identifiers.next(),
            member: record.id,
            code: try parts.freshCode(request.smsCode, for: .exportData, of: record, context),
            subject: parts.vault.subject("export", record.id.description))
        return try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }.get()
    }

    func get(
        _ request: MemberV1.GetExportRequest, _ call: CallContext
    ) async throws -> MemberV1.MemberExport {
        let context = try RequestContext(call, clock: parts.clock)
        return MemberV1.MemberExport(try await find(request.id, context))
    }

    func download(
        _ request: MemberV1.DownloadExportRequest, _ call: CallContext,
        _ responses: ResponseWriter<MemberV1.ExportLine>
    ) async throws {
        let context = try RequestContext(call, clock: parts.clock)
        let format: ExportGatherer.Format
        switch request.format {
        case .exportJson, .unspecified: format = .json
        case .exportCsv: format = .csv
        case .unrecognized: throw Refusal.invalid("format", "is not EXPORT_JSON or EXPORT_CSV")
        }
        let row = try await find(request.id, context)
        guard row.state == .ready else {
            throw Refusal(
                .exportNotReady, facts: ["state": row.state == .running ? "RUNNING" : "FAILED"])
        }
        let (files, members) = try await parts.pool.query(
            ReadExportFile(merchant: context.merchant, id: row.id, isCSV: format == .csv),
            FindMemberById(merchant: context.merchant, id: row.member, scope: .own(row.member)),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let sealed = files.first ?? nil, let record = members.first,
            let cipher = try parts.vault.cipher(of: record.personal)
        else { throw Refusal(.exportNotFound) }
        let bytes = try cipher.open(
            sealed, at: ExportGatherer.place(row.id, format, context.merchant))
        _ = try await parts.pool.execute(
            InsertAudit(
                AuditEntry(
                    .memberExported, object: row.member.description,
                    change: AuditEntry.Change(before: "SEALED", after: format.rawValue)),
                by: context),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        // Every line ends, the last one too: behind it there is none.
        let lines = bytes.split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
        ).dropLast()
        for line in lines {
            let text = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            try await responses.send(
                MemberV1.ExportLine(line: String(decoding: text, as: UTF8.self)))
        }
    }

    private func find(_ text: String, _ context: RequestContext) async throws -> ExportRow {
        let member = try context.member()
        guard let id = UUIDv7(text),
            let row = try await parts.pool.query(
                FindExport(merchant: context.merchant, id: id, member: member),
                settings: [.merchant(context.merchant)], deadline: context.deadline
            ).first, row.state == .running || context.now < row.until
        else { throw Refusal(.exportNotFound) }
        return row
    }
}
