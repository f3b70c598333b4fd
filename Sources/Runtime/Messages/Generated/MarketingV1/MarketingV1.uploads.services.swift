// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MarketingV1 {
    package enum Uploads {
        package static let service = "patron.marketing.v1.Uploads"

        package static let beginMethod = MethodDescriptor(
            service: service, method: "Begin", permission: "items.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/uploads")
        )

        package static let appendMethod = MethodDescriptor(
            service: service, method: "Append", permission: "items.edit",
            audience: [.staff],
            idempotent: true, priority: .sheddable,
            defaultDeadlineMilliseconds: 15000,
            streaming: false, http: .init(verb: .post, template: "/v1/uploads:append")
        )

        package static let sendMethod = MethodDescriptor(
            service: service, method: "Send", permission: "items.edit",
            audience: [.staff],
            idempotent: true, priority: .sheddable,
            defaultDeadlineMilliseconds: 15000,
            streaming: false, http: .init(verb: .post, template: "/v1/uploads/{id}:content", isStreamed: true)
        )

        package static let finishMethod = MethodDescriptor(
            service: service, method: "Finish", permission: "items.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/uploads/{id}:finish")
        )

        package static let cancelMethod = MethodDescriptor(
            service: service, method: "Cancel", permission: "items.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/uploads/{id}:cancel")
        )

        package static let resumeMethod = MethodDescriptor(
            service: service, method: "Resume", permission: "items.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/uploads/{id}:resume")
        )

        package static let listRejectedMethod = MethodDescriptor(
            service: service, method: "ListRejected", permission: "items.edit",
            audience: [.staff],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: .init(verb: .get, template: "/v1/uploads/{id}:rejected")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "items.edit",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/uploads/{id}")
        )

        package static let descriptors: [MethodDescriptor] = [beginMethod, appendMethod, sendMethod, finishMethod, cancelMethod, resumeMethod, listRejectedMethod, getMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Begins an upload. Errors: INVALID_ARGUMENT with the field; of promo codes PERMISSION_DENIED,
            /// TEMPLATE_NOT_FOUND, COUPON_NOT_AVAILABLE.
            func begin(
                _ request: MarketingV1.BeginUploadRequest, _ call: CallContext
            ) async throws -> MarketingV1.UploadReply
            /// Brings the next part. Errors: INVALID_ARGUMENT, UPLOAD_NOT_FOUND, UPLOAD_CLOSED, UPLOAD_PART
            /// with the number that is next, UPLOAD_TOO_LARGE.
            func append(
                _ request: MarketingV1.AppendUploadRequest, _ call: CallContext
            ) async throws -> MarketingV1.UploadReply
            /// Brings the table, UTF-8, as the body of one call, from `offset` on; the work begins when all of it
            /// has come. At most 100 MiB. A call that breaks off leaves what has come, in whole parts: the same
            /// call under the same key goes on, and so does another from the upload's `bytes` on. The SHA-256 of
            /// the body may stand in the header Content-Digest, in a signed request it has to; a body with
            /// another one cancels the upload. Errors: INVALID_ARGUMENT, UNSUPPORTED_MEDIA_TYPE, CONTENT_DIGEST,
            /// BODY_TOO_LARGE, UPLOAD_NOT_FOUND, UPLOAD_CLOSED, UPLOAD_OFFSET with the byte that is next,
            /// UPLOAD_TOO_LARGE.
            func send(
                _ request: MarketingV1.SendUploadRequest, _ call: CallContext
            ) async throws -> MarketingV1.UploadReply
            /// Begins the work. Errors: UPLOAD_NOT_FOUND, UPLOAD_CLOSED, UPLOAD_PART where parts are missing.
            func finish(
                _ request: MarketingV1.FinishUploadRequest, _ call: CallContext
            ) async throws -> MarketingV1.UploadReply
            /// Stops it; rows that were written stay. Errors: UPLOAD_NOT_FOUND.
            func cancel(
                _ request: MarketingV1.UploadRequest, _ call: CallContext
            ) async throws -> MarketingV1.UploadReply
            /// Has the work tried again at once where it stands, as often as at first. Errors: UPLOAD_NOT_FOUND,
            /// UPLOAD_NOT_FAILED where the last try has not failed.
            func resume(
                _ request: MarketingV1.UploadRequest, _ call: CallContext
            ) async throws -> MarketingV1.UploadReply
            /// The rows that were left out while others were written, as CSV with what is wrong in a last column
            /// `problem`, which uploads pass over: to be mended and sent anew. Kept for 7 days. Errors:
            /// UPLOAD_NOT_FOUND, INVALID_PAGE_TOKEN.
            func listRejected(
                _ request: MarketingV1.ListRejectedRowsRequest, _ call: CallContext
            ) async throws -> PatronV1.RejectedRows
            /// How far it has come. Errors: UPLOAD_NOT_FOUND.
            func get(
                _ request: MarketingV1.UploadRequest, _ call: CallContext
            ) async throws -> MarketingV1.Upload
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(beginMethod, handlers.begin),
                .unary(appendMethod, handlers.append),
                .unary(sendMethod, handlers.send),
                .unary(finishMethod, handlers.finish),
                .unary(cancelMethod, handlers.cancel),
                .unary(resumeMethod, handlers.resume),
                .unary(listRejectedMethod, handlers.listRejected),
                .unary(getMethod, handlers.get),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Begins an upload. Errors: INVALID_ARGUMENT with the field; of promo codes PERMISSION_DENIED,
            /// TEMPLATE_NOT_FOUND, COUPON_NOT_AVAILABLE.
            package func begin(
                _ request: MarketingV1.BeginUploadRequest, _ options: CallOptions
            ) async throws -> MarketingV1.UploadReply {
                try await channel.call(beginMethod, request, options)
            }

            /// Brings the next part. Errors: INVALID_ARGUMENT, UPLOAD_NOT_FOUND, UPLOAD_CLOSED, UPLOAD_PART
            /// with the number that is next, UPLOAD_TOO_LARGE.
            package func append(
                _ request: MarketingV1.AppendUploadRequest, _ options: CallOptions
            ) async throws -> MarketingV1.UploadReply {
                try await channel.call(appendMethod, request, options)
            }

            /// Brings the table, UTF-8, as the body of one call, from `offset` on; the work begins when all of it
            /// has come. At most 100 MiB. A call that breaks off leaves what has come, in whole parts: the same
            /// call under the same key goes on, and so does another from the upload's `bytes` on. The SHA-256 of
            /// the body may stand in the header Content-Digest, in a signed request it has to; a body with
            /// another one cancels the upload. Errors: INVALID_ARGUMENT, UNSUPPORTED_MEDIA_TYPE, CONTENT_DIGEST,
            /// BODY_TOO_LARGE, UPLOAD_NOT_FOUND, UPLOAD_CLOSED, UPLOAD_OFFSET with the byte that is next,
            /// UPLOAD_TOO_LARGE.
            package func send(
                _ request: MarketingV1.SendUploadRequest, _ options: CallOptions
            ) async throws -> MarketingV1.UploadReply {
                try await channel.call(sendMethod, request, options)
            }

            /// Begins the work. Errors: UPLOAD_NOT_FOUND, UPLOAD_CLOSED, UPLOAD_PART where parts are missing.
            package func finish(
                _ request: MarketingV1.FinishUploadRequest, _ options: CallOptions
            ) async throws -> MarketingV1.UploadReply {
                try await channel.call(finishMethod, request, options)
            }

            /// Stops it; rows that were written stay. Errors: UPLOAD_NOT_FOUND.
            package func cancel(
                _ request: MarketingV1.UploadRequest, _ options: CallOptions
            ) async throws -> MarketingV1.UploadReply {
                try await channel.call(cancelMethod, request, options)
            }

            /// Has the work tried again at once where it stands, as often as at first. Errors: UPLOAD_NOT_FOUND,
            /// UPLOAD_NOT_FAILED where the last try has not failed.
            package func resume(
                _ request: MarketingV1.UploadRequest, _ options: CallOptions
            ) async throws -> MarketingV1.UploadReply {
                try await channel.call(resumeMethod, request, options)
            }

            /// The rows that were left out while others were written, as CSV with what is wrong in a last column
            /// `problem`, which uploads pass over: to be mended and sent anew. Kept for 7 days. Errors:
            /// UPLOAD_NOT_FOUND, INVALID_PAGE_TOKEN.
            package func listRejected(
                _ request: MarketingV1.ListRejectedRowsRequest, _ options: CallOptions
            ) async throws -> PatronV1.RejectedRows {
                try await channel.call(listRejectedMethod, request, options)
            }

            /// How far it has come. Errors: UPLOAD_NOT_FOUND.
            package func get(
                _ request: MarketingV1.UploadRequest, _ options: CallOptions
            ) async throws -> MarketingV1.Upload {
                try await channel.call(getMethod, request, options)
            }
        }
    }
}
