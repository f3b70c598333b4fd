// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Exports {
        package static let service = "patron.member.v1.Exports"

        package static let requestMethod = MethodDescriptor(
            service: service, method: "Request", permission: "me.export",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/exports")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "me.export.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/exports/{id}")
        )

        package static let downloadMethod = MethodDescriptor(
            service: service, method: "Download", permission: "me.export.read",
            audience: [.member],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 60000,
            streaming: true, http: .init(verb: .get, template: "/v1/me/exports/{id}/file")
        )

        package static let descriptors: [MethodDescriptor] = [requestMethod, getMethod, downloadMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Begins to gather everything that is kept of the calling member; 3 in 24 hours.
            ///
            /// Errors: INVALID_SMS_CODE, EXPORT_LIMIT_REACHED, MEMBER_NOT_FOUND.
            func request(
                _ request: MemberV1.RequestExportRequest, _ call: CallContext
            ) async throws -> MemberV1.RequestExportReply
            /// How far it is. Errors: EXPORT_NOT_FOUND.
            func get(
                _ request: MemberV1.GetExportRequest, _ call: CallContext
            ) async throws -> MemberV1.MemberExport
            /// The file, line by line, within 24 hours after it was made. Every download is a row of the audit.
            ///
            /// Errors: EXPORT_NOT_FOUND, EXPORT_NOT_READY.
            func download(
                _ request: MemberV1.DownloadExportRequest, _ call: CallContext, _ responses: ResponseWriter<MemberV1.ExportLine>
            ) async throws
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(requestMethod, handlers.request),
                .unary(getMethod, handlers.get),
                .serverStream(downloadMethod, handlers.download),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Begins to gather everything that is kept of the calling member; 3 in 24 hours.
            ///
            /// Errors: INVALID_SMS_CODE, EXPORT_LIMIT_REACHED, MEMBER_NOT_FOUND.
            package func request(
                _ request: MemberV1.RequestExportRequest, _ options: CallOptions
            ) async throws -> MemberV1.RequestExportReply {
                try await channel.call(requestMethod, request, options)
            }

            /// How far it is. Errors: EXPORT_NOT_FOUND.
            package func get(
                _ request: MemberV1.GetExportRequest, _ options: CallOptions
            ) async throws -> MemberV1.MemberExport {
                try await channel.call(getMethod, request, options)
            }

            /// The file, line by line, within 24 hours after it was made. Every download is a row of the audit.
            ///
            /// Errors: EXPORT_NOT_FOUND, EXPORT_NOT_READY.
            package func download(
                _ request: MemberV1.DownloadExportRequest, _ options: CallOptions
            ) async throws -> MessageStream<MemberV1.ExportLine> {
                try await channel.subscribe(downloadMethod, request, options)
            }
        }
    }
}
