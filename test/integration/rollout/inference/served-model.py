"""A model that adds up its row, saved for MLflow: served-model.py FOLDER [FACTOR]."""

import sys

import mlflow.pyfunc
import pandas


class Sum(mlflow.pyfunc.PythonModel):
    def __init__(self, factor: float) -> None:
        self.factor = factor

    def predict(self, context, model_input: pandas.DataFrame, params=None):
        return (model_input.sum(axis=1) * self.factor).tolist()


mlflow.pyfunc.save_model(sys.argv[1], python_model=Sum(float(sys.argv[2])), pip_requirements=[])
