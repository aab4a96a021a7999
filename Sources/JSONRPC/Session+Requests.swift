import Wire

/// The walk of a request: decode the message, ask the method table for an answer, deliver it.
///
/// The messages of one chunk are handled one after the other. Immediate answers gather in `outgoing` and are sent
/// with one write, so that many small requests cost few system calls.
extension Session {
    /// Messages of more bytes, and answers once they come to more, are handled off the reading thread, which may have
    /// other peers to serve.
    private static let inlineByteLimit = 256 << 10

    /// A single request with an immediate answer is handled without another asynchronous call, as this is the common
    /// case.
    func handle(events: [FrameEvent]) async {
        var outgoing = connection.encoder(reserving: events.count * 64)
        for event in events {
            switch event {
            case .message(let bytes):
                if bytes.count > Self.inlineByteLimit { await connection.leaveReadingThread() }
                switch reader.read(bytes) {
                case .single(let request):
                    if let pending = begin(request, destination: .peer, outgoing: &outgoing) {
                        await carryOut(pending, outgoing: &outgoing)
                    }
                case .batch(let requests): await handle(batch: requests, outgoing: &outgoing)
                }
            case .tooLarge(let limit): outgoing.add(refusal(tooLarge(limit: limit), to: .null))
            case .broken(let fault): outgoing.add(refusal(.brokenHeader(fault), to: .null))
            }
            if outgoing.bytes.count > Self.inlineByteLimit {
                await connection.leaveReadingThread()
                await flush(&outgoing)
            }
        }
        await flush(&outgoing)
    }

    private func handle(batch requests: [Result<Request, InvalidRequest>], outgoing: inout FrameEncoder) async {
        let responses = BatchResponses(count: requests.count)
        for (index, request) in requests.enumerated() {
            let destination = ResponseDestination.batch(responses, index: index)
            if let pending = begin(request, destination: destination, outgoing: &outgoing) {
                await carryOut(pending, outgoing: &outgoing)
            }
        }
    }

    /// Sends the answers that have gathered.
    private func flush(_ outgoing: inout FrameEncoder) async {
        if outgoing.bytes.isEmpty { return }
        await send(frames: outgoing)
        outgoing.removeAll()
    }

    /// Asks the method table for an answer, without waiting: the common case needs no suspension.
    /// - Returns: the request if its answer has to be waited for.
    private func begin(
        _ request: Result<Request, InvalidRequest>, destination: ResponseDestination, outgoing: inout FrameEncoder
    ) -> PendingRequest? {
        switch request {
        case .success(let request):
            let answer = Result { try accept(request) }
            return resolve(answer, id: request.id, destination: destination, outgoing: &outgoing)
        case .failure(let invalid):
            deliver(refusal(invalid.refusal, to: invalid.id), to: destination, outgoing: &outgoing)
            return nil
        }
    }

    /// Delivers an answer that is complete.
    /// - Returns: the request if its answer has to be waited for.
    private func resolve(
        _ answer: Result<Answer, any Error>, id: RequestID?, destination: ResponseDestination,
        outgoing: inout FrameEncoder
    ) -> PendingRequest? {
        switch answer {
        case .success(.immediate(let result)):
            deliver(id.map { .result(result, to: $0) }, to: destination, outgoing: &outgoing)
        case .success(.ordered(let work)):
            return PendingRequest(id: id, destination: destination, work: .ordered(work))
        case .success(.concurrent(let work)):
            return PendingRequest(id: id, destination: destination, work: .concurrent(work))
        case .failure(let error):
            deliver(id.map { failure(error, to: $0) }, to: destination, outgoing: &outgoing)
        }
        return nil
    }

    /// Waits for ordered work, or starts concurrent work in a task of its own.
    private func carryOut(_ pending: PendingRequest, outgoing: inout FrameEncoder) async {
        switch pending.work {
        case .ordered(let work):
            await connection.leaveReadingThread()
            let answer: Result<Answer, any Error>
            do { answer = .success(try await work()) } catch { answer = .failure(error) }
            let more = resolve(answer, id: pending.id, destination: pending.destination, outgoing: &outgoing)
            if let more { await carryOut(more, outgoing: &outgoing) }
        case .concurrent(let work):
            // The wait for room may be long. The answers that have gathered must not wait as well.
            if inFlight.isFull { await flush(&outgoing) }
            await inFlight.waitForRoom()
            start(work, id: pending.id, destination: pending.destination)
        }
    }

    private func start(
        _ work: @escaping @Sendable () async throws -> [UInt8], id: RequestID?, destination: ResponseDestination
    ) {
        inFlight.start(id: id) { [self] in
            var outgoing = connection.encoder()
            deliver(await response(of: work, to: id), to: destination, outgoing: &outgoing)
            await flush(&outgoing)
        }
    }

    private func response(of work: @Sendable () async throws -> [UInt8], to id: RequestID?) async -> Response? {
        do {
            let result = try await work()
            if Task.isCancelled { throw Refusal.cancelled }
            return id.map { .result(result, to: $0) }
        } catch {
            return id.map { failure(Task.isCancelled ? Refusal.cancelled : error, to: $0) }
        }
    }

    /// - Parameter response: `nil` for a notification, which only a batch has to know of.
    private func deliver(_ response: Response?, to destination: ResponseDestination, outgoing: inout FrameEncoder) {
        switch destination {
        case .peer:
            if let response { outgoing.add(response) }
        case .batch(let responses, let index):
            if let message = responses.add(response, at: index) { outgoing.add(message) }
        }
    }

    private func accept(_ request: Request) throws -> Answer {
        request.method(in: Cancellation.names) != nil ? try cancel(request) : try methods.accept(request, in: self)
    }

    /// `$/cancelRequest`. The id of an unknown or answered request is ignored, as the answer may have been on its way.
    private func cancel(_ request: Request) throws -> Answer {
        guard request.id == nil else { throw Refusal.notRequest(reason: "\(request.method) is a notification") }
        if let id = Cancellation.target(of: request.params) { inFlight.cancel(id: id) }
        return .immediate([])
    }

    private func tooLarge(limit: Int) -> Refusal {
        .overLimit(connection.isTrusted ? .messageBytes : .unauthenticatedBytes, maximum: limit)
    }
}

// MARK: - Errors

extension Session {
    private func refusal(_ refusal: Refusal, to id: RequestID) -> Response {
        let error = methods.describe(refusal)
        logger.debug("refused", metadata: ["code": "\(error.code)"])
        return Response.error(error, to: id)
    }

    /// The only place where an error becomes a response. An error that is neither an `RPCError` nor a `Refusal` is a
    /// defect of the program. Its contents may be confidential: the peer learns nothing of it, and the log only the
    /// type.
    private func failure(_ error: any Error, to id: RequestID) -> Response {
        switch error {
        case let error as RPCError: return Response.error(error, to: id)
        case let refusal as Refusal: return self.refusal(refusal, to: id)
        default:
            logger.error("a method failed", metadata: ["type": "\(type(of: error))"])
            return refusal(.fault, to: id)
        }
    }
}

/// A request that was accepted and has no answer yet.
private struct PendingRequest {
    enum Work {
        case ordered(@Sendable () async throws -> Answer)
        case concurrent(@Sendable () async throws -> [UInt8])
    }

    let id: RequestID?
    let destination: ResponseDestination
    let work: Work
}

extension FrameEncoder {
    fileprivate mutating func add(_ response: Response) {
        add(byteCount: response.byteCount) { response.append(to: &$0) }
    }
}
