import Wire

/// Answers that are ready and go out together.
private struct Outgoing {
    private(set) var messages: [[UInt8]] = []
    private var byteCount = 0

    var isLarge: Bool { byteCount > 256 << 10 }

    mutating func add(_ message: [UInt8]?) {
        guard let message else { return }
        messages.append(message)
        byteCount += message.count
    }
}

extension Session {
    /// Serves what came in together, and writes what can be answered at once in one go.
    func serve(_ events: [FrameEvent]) async {
        var outgoing = Outgoing()
        for event in events {
            await serve(event, &outgoing)
            if outgoing.isLarge { await flush(&outgoing) }
        }
        await flush(&outgoing)
    }

    private func flush(_ outgoing: inout Outgoing) async {
        if outgoing.messages.isEmpty { return }
        await send(outgoing.messages)
        outgoing = Outgoing()
    }

    private func serve(_ event: FrameEvent, _ outgoing: inout Outgoing) async {
        switch event {
        case .message(let bytes): await serve(MessageReader(limits: limits).read(bytes), &outgoing)
        case .tooLarge(let limit): outgoing.add(refuse(tooLarge(limit), to: .null))
        case .broken(let fault): outgoing.add(refuse(.brokenHeader(fault), to: .null))
        }
    }

    private func serve(_ message: Message, _ outgoing: inout Outgoing) async {
        switch message {
        case .single(let part): await serve(part, for: .peer, &outgoing)
        case .batch(let parts):
            let answers = BatchAnswers(count: parts.count)
            for (place, part) in parts.enumerated() {
                await serve(part, for: .batch(answers, place: place), &outgoing)
            }
        }
    }

    private func serve(
        _ part: Result<Request, Misfit>, for addressee: Addressee, _ outgoing: inout Outgoing
    ) async {
        switch part {
        case .failure(let misfit): outgoing.add(addressee.deliver(refuse(misfit.refusal, to: misfit.id)))
        case .success(let request):
            do {
                switch try await accept(request) {
                case .now(let result):
                    outgoing.add(addressee.deliver(request.id.map { Response.result(result, to: $0) }))
                case .later(let work):
                    if inFlight.isFull { await flush(&outgoing) }
                    await inFlight.room()
                    start(work, request, addressee)
                }
            } catch {
                outgoing.add(addressee.deliver(request.id.map { failure(error, to: $0) }))
            }
        }
    }

    private func tooLarge(_ maximum: Int) -> Refusal {
        .overLimit(connection.isTrusted ? .messageBytes : .unauthenticatedBytes, maximum: maximum)
    }

    private func accept(_ request: Request) async throws -> Answer {
        if request.method == Cancellation.method { return try cancel(request) }
        try methods.check(request.method)
        switch request.params {
        case .none: return try await methods.accept(method: request.method, params: nil, in: self)
        case .byName(let params): return try await methods.accept(method: request.method, params: params, in: self)
        case .byPosition: throw Refusal.paramsByPosition
        }
    }

    private func cancel(_ request: Request) throws -> Answer {
        guard request.id == nil else { throw Refusal.notRequest(reason: "\(request.method) is a notification") }
        if let id = Cancellation.target(of: request.params) { inFlight.cancel(id) }
        return .now([])
    }

    private func start(_ work: @escaping @Sendable () async throws -> [UInt8], _ request: Request, _ to: Addressee) {
        inFlight.start(request.id) { [self] in
            let answer = await answer(work, request.id)
            if let message = to.deliver(answer) { await send([message]) }
        }
    }

    private func answer(_ work: @Sendable () async throws -> [UInt8], _ id: RequestID?) async -> [UInt8]? {
        do {
            let result = try await work()
            if Task.isCancelled { throw Refusal.cancelled }
            return id.map { Response.result(result, to: $0) }
        } catch {
            return id.map { failure(Task.isCancelled ? Refusal.cancelled : error, to: $0) }
        }
    }
}
