import AsyncPrimitives
import JSONRPC
import Roster

/// Closes the session of a peer that does not show its token in time, so that strangers cannot occupy connections.
struct AuthenticationDeadline: Sendable {
    let authenticator: PeerAuthenticator
    /// Counts from the start of the session. Wrong tokens do not prolong it.
    let patience: Duration
    let time: any TimeSource

    /// Waits until the peer has authenticated, or closes its session with `unauthenticated`.
    ///
    /// A right token that arrives together with the deadline counts: the state is checked again after the race. A
    /// cancelled task closes nothing, because its session is ending already.
    /// - Returns: `false` if the session ends without authentication.
    func enforce(on session: Session) async -> Bool {
        if authenticator.isAuthenticated { return true }
        _ = await race(until: { await time.pause(for: patience) }) { await authenticator.waitForAuthentication() }
        if authenticator.isAuthenticated { return true }
        if !Task.isCancelled { await session.disconnect(with: RPCError(kind: .unauthenticated)) }
        return false
    }
}

extension TimeSource {
    /// Sleeps, and returns early if the task is cancelled: the caller looks at `Task.isCancelled`, or has lost a race.
    func pause(for duration: Duration) async {
        do { try await sleep(for: duration) } catch { return }
    }

    /// Sleeps until the moment; see `pause(for:)`.
    func pause(until moment: Timestamp) async {
        do { try await sleep(until: moment) } catch { return }
    }
}
