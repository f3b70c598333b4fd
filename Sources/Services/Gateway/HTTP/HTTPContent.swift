package import NIOCore

/// A body that is handed on while it is read: its bytes as they come. Throws an `HTTPFault` where
/// it does not come whole.
package typealias HTTPContent = NIOThrowingAsyncSequenceProducer<
    ByteBuffer, any Error, NIOAsyncSequenceProducerBackPressureStrategies.HighLowWatermark,
    ContentReads
>

/// Lets the connection read on when the content's reader has taken what is there.
package final class ContentReads: NIOAsyncSequenceProducerDelegate {
    private let assembler: NIOLoopBound<RequestAssembler>
    private let loop: any EventLoop

    /// On the connection's event loop.
    init(_ assembler: RequestAssembler, on loop: any EventLoop) {
        self.assembler = NIOLoopBound(assembler, eventLoop: loop)
        self.loop = loop
    }

    package func produceMore() {
        let assembler = assembler
        loop.execute { assembler.value.readOn() }
    }

    /// Nobody takes what comes any more, so that it is read and dropped.
    package func didTerminate() { produceMore() }
}
