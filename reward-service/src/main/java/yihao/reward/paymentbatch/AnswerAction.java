package yihao.reward.paymentbatch;

/// What happens to a file of the bank.
public enum AnswerAction {
    SENT,
    TAKEN
}
