import Wire

/// What came in together is looked at message by message. As long as answers are there at once nothing waits, and they
/// go out in one go.
extension Session {
    /// So many bytes, in or out, are too much to deal with on a thread that others wait for.
    private static let much = 256 << 10

    func serve(_ events: [FrameEvent]) async {
        var outgoing = connection.encoder(reserving: events.count * 64)
        for event in events {
            switch event {
            case .message(let bytes):
                if bytes.count > Self.much { await connection.stepAside() }
                switch reader.read(bytes) {
                case .single(let part):
                    if let open = take(part, for: .peer, &outgoing) { await serve(open, &outgoing) }
                case .batch(let parts): await serve(parts, &outgoing)
                }
            case .tooLarge(let limit): outgoing.add(refuse(tooLarge(limit), to: .null))
            case .broken(let fault): outgoing.add(refuse(.brokenHeader(fault), to: .null))
            }
            if outgoing.bytes.count > Self.much {
                await connection.stepAside()
                await flush(&outgoing)
            }
        }
        await flush(&outgoing)
    }

    private func flush(_ outgoing: inout FrameEncoder) async {
        if outgoing.bytes.isEmpty { return }
        await send(outgoing)
        outgoing.removeAll()
    }

    private func serve(_ parts: [Result<Request, Misfit>], _ outgoing: inout FrameEncoder) async {
        let answers = BatchAnswers(count: parts.count)
        for (place, part) in parts.enumerated() {
            if let open = take(part, for: .batch(answers, place: place), &outgoing) { await serve(open, &outgoing) }
        }
    }

    /// Takes a request on.
    /// - Returns: what is still to be done for it.
    private func take(
        _ part: Result<Request, Misfit>, for addressee: Addressee, _ outgoing: inout FrameEncoder
    ) -> OpenRequest? {
        switch part {
        case .success(let request): return settle(Result { try accept(request) }, request.id, addressee, &outgoing)
        case .failure(let misfit):
            deliver(refuse(misfit.refusal, to: misfit.id), to: addressee, &outgoing)
            return nil
        }
    }

    /// Gives the answer, if it is there.
    /// - Returns: what is still to be done for it.
    private func settle(
        _ answer: Result<Answer, any Error>, _ id: RequestID?, _ addressee: Addressee, _ outgoing: inout FrameEncoder
    ) -> OpenRequest? {
        switch answer {
        case .success(.immediate(let result)): deliver(id.map { .result(result, to: $0) }, to: addressee, &outgoing)
        case .success(.ordered(let work)): return OpenRequest(id: id, addressee: addressee, rest: .ordered(work))
        case .success(.concurrent(let work)): return OpenRequest(id: id, addressee: addressee, rest: .concurrent(work))
        case .failure(let error): deliver(id.map { failure(error, to: $0) }, to: addressee, &outgoing)
        }
        return nil
    }

    private func serve(_ open: OpenRequest, _ outgoing: inout FrameEncoder) async {
        switch open.rest {
        case .ordered(let work):
            await connection.stepAside()
            let answer: Result<Answer, any Error>
            do { answer = .success(try await work()) } catch { answer = .failure(error) }
            if let more = settle(answer, open.id, open.addressee, &outgoing) { await serve(more, &outgoing) }
        case .concurrent(let work):
            if inFlight.isFull { await flush(&outgoing) }
            await inFlight.room()
            start(work, open.id, open.addressee)
        }
    }

    private func deliver(_ answer: Response?, to addressee: Addressee, _ outgoing: inout FrameEncoder) {
        switch addressee {
        case .peer:
            if let answer { outgoing.add(answer) }
        case .batch(let answers, let place):
            if let message = answers.put(answer, at: place) { outgoing.add(message) }
        }
    }

    private func accept(_ request: Request) throws -> Answer {
        request.method(in: Cancellation.names) != nil ? try cancel(request) : try methods.accept(request, in: self)
    }

    private func tooLarge(_ maximum: Int) -> Refusal {
        .overLimit(connection.isTrusted ? .messageBytes : .unauthenticatedBytes, maximum: maximum)
    }

    private func cancel(_ request: Request) throws -> Answer {
        guard request.id == nil else { throw Refusal.notRequest(reason: "\(request.method) is a notification") }
        if let id = Cancellation.target(of: request.params) { inFlight.cancel(id) }
        return .immediate([])
    }

    private func start(_ work: @escaping @Sendable () async throws -> [UInt8], _ id: RequestID?, _ to: Addressee) {
        inFlight.start(id) { [self] in
            var outgoing = connection.encoder()
            deliver(await answer(work, id), to: to, &outgoing)
            await flush(&outgoing)
        }
    }

    private func answer(_ work: @Sendable () async throws -> [UInt8], _ id: RequestID?) async -> Response? {
        do {
            let result = try await work()
            if Task.isCancelled { throw Refusal.cancelled }
            return id.map { .result(result, to: $0) }
        } catch {
            return id.map { failure(Task.isCancelled ? Refusal.cancelled : error, to: $0) }
        }
    }
}

/// A request that was taken on and has no answer yet.
private struct OpenRequest {
    enum Rest {
        case ordered(@Sendable () async throws -> Answer)
        case concurrent(@Sendable () async throws -> [UInt8])
    }

    let id: RequestID?
    let addressee: Addressee
    let rest: Rest
}

extension FrameEncoder {
    fileprivate mutating func add(_ response: Response) {
        add(byteCount: response.byteCount) { response.append(to: &$0) }
    }
}
