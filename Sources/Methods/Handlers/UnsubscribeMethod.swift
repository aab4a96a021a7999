import Contract

/// Removes a job, or everything, from what the peer is notified of. The result is what remains.
struct UnsubscribeMethod: ImmediateMethodHandler {
    func perform(with params: UnsubscribeParams, in context: MethodContext) -> UnsubscribeResult {
        let now = context.subscriptions.remove(job: params.job)
        return UnsubscribeResult(all: now.all, jobs: now.jobs)
    }
}
