package yihao.lead.column;

/// What the journal says.
enum ColumnAction {
    CHOSEN
}
