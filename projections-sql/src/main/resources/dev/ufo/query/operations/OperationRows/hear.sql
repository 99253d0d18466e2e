UPDATE views.comments SET waiting = false WHERE operation_id = ANY (?) AND waiting
