import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import ServiceKit

/// One HTTP/1.1 connection of Hummingbird's server: whole calls in, one at a time and in order.
struct GatewayChannel: ServerChildChannel {
    typealias Value = NIOAsyncChannel<HTTPCall, HTTPPart>

    let responder: any HTTPResponder
    let door: Door
    let limits: ConnectionLimits
    let clock: any WallClock

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            try door.admit(channel)
            var decoding = NIOHTTPDecoderLimitConfiguration()
            decoding.maxHeaderFieldSize = limits.headBytes
            decoding.maxHeaderListSize = limits.headBytes
            decoding.maxHeaderFieldCount = limits.headFields
            let decoder = HTTPRequestDecoder(
                leftOverBytesStrategy: .dropBytes,
                informationalResponseStrategy: .drop,
                limitConfiguration: decoding)
            let pipeline = channel.pipeline.syncOperations
            try pipeline.addHandler(ByteToMessageHandler(decoder))
            try pipeline.addHandler(
                RequestAssembler(limits: limits, clock: clock, isEncrypted: door.isEncrypted))
            return try NIOAsyncChannel(
                wrappingChannelSynchronously: channel,
                configuration: .init(isOutboundHalfClosureEnabled: true))
        }
    }

    func handle(value: Value, logger: Logger) async {
        await withTaskExecutorPreference(LoopExecutor(value.channel.eventLoop)) {
            do {
                try await withTaskCancellationHandler {
                    try await serve(value)
                } onCancel: {
                    // The grace of a shutdown is over, and so is the wait for the peer.
                    value.channel.close(promise: nil)
                }
            } catch {
                // The peer went away: there is nobody left to tell.
                logger.trace("connection ended", metadata: ["error": "\(error)"])
            }
        }
    }

    private func serve(_ connection: Value) async throws {
        let callers = door.callers(of: connection.channel)
        try await connection.executeThenClose { inbound, outbound in
            for try await var call in inbound {
                call.peer = callers.address(call.headers)
                try await responder.answer(call, over: outbound)
            }
            outbound.finish()
            try await connection.channel.closeFuture.get()
        }
    }
}
