// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum OrderUploads {
        package static let service = "patron.points.v1.OrderUploads"

        package static let beginMethod = MethodDescriptor(
            service: service, method: "Begin", permission: "orders.import",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/order-uploads")
        )

        package static let sendMethod = MethodDescriptor(
            service: service, method: "Send", permission: "orders.import",
            audience: [.staff],
            idempotent: true, priority: .sheddable,
            defaultDeadlineMilliseconds: 15000,
            streaming: false, http: .init(verb: .post, template: "/v1/order-uploads/{id}:content", isStreamed: true)
        )

        package static let cancelMethod = MethodDescriptor(
            service: service, method: "Cancel", permission: "orders.import",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/order-uploads/{id}:cancel")
        )

        package static let resumeMethod = MethodDescriptor(
            service: service, method: "Resume", permission: "orders.import",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/order-uploads/{id}:resume")
        )

        package static let listRejectedMethod = MethodDescriptor(
            service: service, method: "ListRejected", permission: "orders.import",
            audience: [.staff],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: .init(verb: .get, template: "/v1/order-uploads/{id}:rejected")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "orders.import",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/order-uploads/{id}")
        )

        package static let descriptors: [MethodDescriptor] = [beginMethod, sendMethod, cancelMethod, resumeMethod, listRejectedMethod, getMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Begins an upload. Errors: INVALID_ARGUMENT with the field, OUT_OF_SCOPE for staff of single
            /// stores.
            func begin(
                _ request: PointsV1.BeginOrderUploadRequest, _ call: CallContext
            ) async throws -> PointsV1.OrderUploadReply
            /// Brings the file as the body of one call, as Uploads.Send does; the work begins when all of it has
            /// come. Errors: INVALID_ARGUMENT, UNSUPPORTED_MEDIA_TYPE, CONTENT_DIGEST, BODY_TOO_LARGE,
            /// UPLOAD_NOT_FOUND, UPLOAD_CLOSED, UPLOAD_OFFSET with the byte that is next, UPLOAD_TOO_LARGE.
            func send(
                _ request: PointsV1.SendOrderUploadRequest, _ call: CallContext
            ) async throws -> PointsV1.OrderUploadReply
            /// Stops it; orders that were placed stay. Errors: UPLOAD_NOT_FOUND.
            func cancel(
                _ request: PointsV1.OrderUploadRequest, _ call: CallContext
            ) async throws -> PointsV1.OrderUploadReply
            /// Has the work tried again at once where it stands, as often as at first; what had been placed is
            /// there. Errors: UPLOAD_NOT_FOUND, UPLOAD_NOT_FAILED where the last try has not failed.
            func resume(
                _ request: PointsV1.OrderUploadRequest, _ call: CallContext
            ) async throws -> PointsV1.OrderUploadReply
            /// The rows that were left out, as CSV with what is wrong in a last column `problem`, which uploads
            /// pass over: to be mended and sent anew. Rows of an order that is left out are there whole; a phone
            /// is blank. Kept for 7 days. Errors: UPLOAD_NOT_FOUND, INVALID_PAGE_TOKEN.
            func listRejected(
                _ request: PointsV1.ListRejectedOrderRowsRequest, _ call: CallContext
            ) async throws -> PatronV1.RejectedRows
            /// How far it has come. Errors: UPLOAD_NOT_FOUND.
            func get(
                _ request: PointsV1.OrderUploadRequest, _ call: CallContext
            ) async throws -> PointsV1.OrderUpload
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(beginMethod, handlers.begin),
                .unary(sendMethod, handlers.send),
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

            /// Begins an upload. Errors: INVALID_ARGUMENT with the field, OUT_OF_SCOPE for staff of single
            /// stores.
            package func begin(
                _ request: PointsV1.BeginOrderUploadRequest, _ options: CallOptions
            ) async throws -> PointsV1.OrderUploadReply {
                try await channel.call(beginMethod, request, options)
            }

            /// Brings the file as the body of one call, as Uploads.Send does; the work begins when all of it has
            /// come. Errors: INVALID_ARGUMENT, UNSUPPORTED_MEDIA_TYPE, CONTENT_DIGEST, BODY_TOO_LARGE,
            /// UPLOAD_NOT_FOUND, UPLOAD_CLOSED, UPLOAD_OFFSET with the byte that is next, UPLOAD_TOO_LARGE.
            package func send(
                _ request: PointsV1.SendOrderUploadRequest, _ options: CallOptions
            ) async throws -> PointsV1.OrderUploadReply {
                try await channel.call(sendMethod, request, options)
            }

            /// Stops it; orders that were placed stay. Errors: UPLOAD_NOT_FOUND.
            package func cancel(
                _ request: PointsV1.OrderUploadRequest, _ options: CallOptions
            ) async throws -> PointsV1.OrderUploadReply {
                try await channel.call(cancelMethod, request, options)
            }

            /// Has the work tried again at once where it stands, as often as at first; what had been placed is
            /// there. Errors: UPLOAD_NOT_FOUND, UPLOAD_NOT_FAILED where the last try has not failed.
            package func resume(
                _ request: PointsV1.OrderUploadRequest, _ options: CallOptions
            ) async throws -> PointsV1.OrderUploadReply {
                try await channel.call(resumeMethod, request, options)
            }

            /// The rows that were left out, as CSV with what is wrong in a last column `problem`, which uploads
            /// pass over: to be mended and sent anew. Rows of an order that is left out are there whole; a phone
            /// is blank. Kept for 7 days. Errors: UPLOAD_NOT_FOUND, INVALID_PAGE_TOKEN.
            package func listRejected(
                _ request: PointsV1.ListRejectedOrderRowsRequest, _ options: CallOptions
            ) async throws -> PatronV1.RejectedRows {
                try await channel.call(listRejectedMethod, request, options)
            }

            /// How far it has come. Errors: UPLOAD_NOT_FOUND.
            package func get(
                _ request: PointsV1.OrderUploadRequest, _ options: CallOptions
            ) async throws -> PointsV1.OrderUpload {
                try await channel.call(getMethod, request, options)
            }
        }
    }
}
