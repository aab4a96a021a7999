import JSONRPC

/// How long a peer may take to show its token.
extension Conversation {
    /// Waits until the peer is let in. A stranger who takes too long is hung up on.
    /// - Returns: `false` if it is not let in, as the session ends.
    func letsIn(_ session: Session) async -> Bool {
        if door.isOpen { return true }
        await withTaskGroup { group in
            group.addTask { await self.door.opened() }
            group.addTask { await self.patience() }
            await group.next()
            group.cancelAll()
        }
        if door.isOpen { return true }
        if !Task.isCancelled { await session.disconnect(with: wireError(.unauthenticated)) }
        return false
    }

    /// Returns when the time is up, or the task is cancelled.
    private func patience() async {
        do { try await engine.time.sleep(for: .seconds(host.limits.unauthenticatedSeconds)) } catch {}
    }
}
