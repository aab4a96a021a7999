extension Session {
    func refuse(_ refusal: Refusal, to id: RequestID) -> Response {
        let error = methods.describe(refusal)
        logger.debug("refused", metadata: ["code": "\(error.code)"])
        return Response.error(error, to: id)
    }

    /// An error becomes an answer here and nowhere else. What is neither meant for the caller nor a refusal is a
    /// fault of our own, whose contents stay inside.
    func failure(_ error: any Error, to id: RequestID) -> Response {
        switch error {
        case let error as RPCError: return Response.error(error, to: id)
        case let refusal as Refusal: return refuse(refusal, to: id)
        default:
            logger.error("a method failed", metadata: ["type": "\(type(of: error))"])
            return refuse(.fault, to: id)
        }
    }
}
